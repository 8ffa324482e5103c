package vn.motcua.notification.push.provider;

import com.google.firebase.FirebaseApp;
import com.google.firebase.FirebaseOptions;
import com.google.firebase.IncomingHttpResponse;
import com.google.firebase.messaging.FirebaseMessaging;
import com.google.firebase.messaging.FirebaseMessagingException;
import com.google.firebase.messaging.MessagingErrorCode;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.notification.push.provider.PushOutcome.Rejected;
import vn.motcua.notification.push.provider.PushOutcome.Retry;
import vn.motcua.platform.web.RetryAfter;

/** Hands messages to Firebase Cloud Messaging through its Admin SDK, which is set up at the first message only. */
final class FirebasePushSender implements PushSender {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAUTHORIZED = 401;
    private static final int SERVER_ERROR = 500;
    /** What the provider's documentation asks for where its answer does not say. */
    private static final Duration OVER_QUOTA = Duration.ofMinutes(1);

    private final Supplier<FirebaseOptions> options;
    private final Http2Transport transport;
    private final Clock clock;
    private @Nullable FirebaseApp app;

    FirebasePushSender(Supplier<FirebaseOptions> options, Http2Transport transport, Clock clock) {
        this.options = options;
        this.transport = transport;
        this.clock = clock;
    }

    @Override
    public PushOutcome send(PushMessage message) {
        try {
            FirebaseMessaging.getInstance(app()).send(FirebaseMessages.of(message));
            return new PushOutcome.Delivered();
        } catch (FirebaseMessagingException refused) {
            return outcome(refused);
        } catch (ProviderAway away) {
            return new Retry(away.retryAfter(), String.valueOf(away.getMessage()));
        }
    }

    @Override
    public synchronized void close() {
        if (app != null) {
            app.delete();
            app = null;
        }
        transport.close();
    }

    private synchronized FirebaseApp app() {
        if (app == null) {
            // Several servers in one process, as in tests, each have an app of their own.
            app = FirebaseApp.initializeApp(options.get(), "motcua-" + UUID.randomUUID());
        }
        return app;
    }

    private PushOutcome outcome(FirebaseMessagingException refused) {
        MessagingErrorCode code = refused.getMessagingErrorCode();
        return switch (code) {
            case null -> byStatus(refused);
            case UNREGISTERED -> new PushOutcome.TokenDead();
            // Not a dead token: were our own credentials of the wrong project, every device would be forgotten.
            case SENDER_ID_MISMATCH, INVALID_ARGUMENT -> new Rejected(code.name());
            case QUOTA_EXCEEDED -> overQuota(refused, code.name());
            case UNAVAILABLE, INTERNAL, THIRD_PARTY_AUTH_ERROR -> retry(refused, code.name());
        };
    }

    /** Errors that are not of messaging: a proxy's, the credentials', the project's. */
    private PushOutcome byStatus(FirebaseMessagingException refused) {
        IncomingHttpResponse response = refused.getHttpResponse();
        if (response == null) {
            return new Retry(Optional.empty(), String.valueOf(refused.getErrorCode()));
        }
        int status = response.getStatusCode();
        if (status == TOO_MANY_REQUESTS) {
            return overQuota(refused, "HTTP " + status);
        }
        boolean passes = status >= SERVER_ERROR || status == UNAUTHORIZED;
        return passes ? retry(refused, "HTTP " + status) : new Rejected("HTTP " + status);
    }

    private Retry overQuota(FirebaseMessagingException refused, String reason) {
        return new Retry(retryAfter(refused.getHttpResponse()).or(() -> Optional.of(OVER_QUOTA)), reason);
    }

    private Retry retry(FirebaseMessagingException refused, String reason) {
        return new Retry(retryAfter(refused.getHttpResponse()), reason);
    }

    private Optional<Duration> retryAfter(@Nullable IncomingHttpResponse response) {
        if (response == null) {
            return Optional.empty();
        }
        return response.getHeaders().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("retry-after"))
                .map(Map.Entry::getValue)
                .map(value -> value instanceof Collection<?> several
                        ? several.iterator().next()
                        : value)
                .findFirst()
                .flatMap(value -> RetryAfter.parse(value.toString(), clock.instant()));
    }
}
