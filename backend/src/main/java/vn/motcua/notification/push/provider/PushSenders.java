package vn.motcua.notification.push.provider;

import com.google.auth.oauth2.AccessToken;
import com.google.auth.oauth2.GoogleCredentials;
import com.google.auth.oauth2.ServiceAccountCredentials;
import com.google.firebase.FirebaseOptions;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chooses the sender: Firebase where a service account is configured, else the stand-in phone, else none. */
@Factory
public final class PushSenders {
    private static final Logger LOG = LoggerFactory.getLogger(PushSenders.class);

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(15);
    private static final Instant FAR_FUTURE = Instant.parse("2999-12-31T00:00:00Z");

    @Singleton
    @Bean(preDestroy = "close")
    PushSender sender(
            @Property(name = "motcua.firebase.credentials") @Nullable String serviceAccountFile,
            @Property(name = "motcua.phone-standin.url") @Nullable String standIn,
            Clock clock) {
        if (serviceAccountFile != null && !serviceAccountFile.isBlank()) {
            return real(Path.of(serviceAccountFile), clock);
        }
        if (standIn != null && !standIn.isBlank()) {
            return standIn(URI.create(standIn), clock, ANSWER_WITHIN);
        }
        LOG.warn("No push provider is configured: the inbox alone tells people");
        return new NoProvider();
    }

    /** A sender to the stand-in phone at an address. */
    public static PushSender standIn(URI address, Clock clock, Duration answerWithin) {
        Http2Transport transport = new Http2Transport(Optional.of(address), clock);
        return new FirebasePushSender(
                () -> options(transport, answerWithin)
                        .setCredentials(GoogleCredentials.create(new AccessToken("standin", Date.from(FAR_FUTURE))))
                        .setProjectId("motcua-standin")
                        .build(),
                transport,
                clock);
    }

    private static PushSender real(Path serviceAccount, Clock clock) {
        if (!Files.isReadable(serviceAccount)) {
            // Now, and not at the first push that nobody watches.
            throw new IllegalStateException("The Firebase service account file cannot be read");
        }
        Http2Transport transport = new Http2Transport(Optional.empty(), clock);
        return new FirebasePushSender(
                () -> options(transport, ANSWER_WITHIN)
                        .setCredentials(credentials(serviceAccount))
                        .build(),
                transport,
                clock);
    }

    private static FirebaseOptions.Builder options(Http2Transport transport, Duration answerWithin) {
        return FirebaseOptions.builder().setHttpTransport(transport).setReadTimeout((int) answerWithin.toMillis());
    }

    private static GoogleCredentials credentials(Path serviceAccount) {
        try (InputStream file = Files.newInputStream(serviceAccount)) {
            return ServiceAccountCredentials.fromStream(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
