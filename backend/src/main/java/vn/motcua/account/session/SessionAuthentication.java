package vn.motcua.account.session;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.validator.TokenValidator;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.security.Caller;
import vn.motcua.platform.security.CallerSource;
import vn.motcua.platform.security.OfficerCaller;

/** Makes the caller of an access token: the token's signature and time, then the session's state. */
@Singleton
final class SessionAuthentication implements TokenValidator<HttpRequest<?>>, CallerSource {

    private static final String CALLER = "caller";
    private static final String LISTENING = "/live";

    private final AccessTokens tokens;
    private final SignedInCallers callers;
    private final Scheduler blocking;

    SessionAuthentication(
            AccessTokens tokens, SignedInCallers callers, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.tokens = tokens;
        this.callers = callers;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    @Override
    public Publisher<Authentication> validateToken(String token, @Nullable HttpRequest<?> request) {
        Optional<AccessClaims> claims = tokens.verify(token);
        if (claims.isEmpty()) {
            return Mono.empty();
        }
        Optional<SignedInCallers.Known> known = callers.remembered(claims.get().sessionId());
        if (known.isPresent()) {
            return authentication(known.get());
        }
        // The database is asked off the event loop.
        return Mono.fromCallable(() -> callers.read(claims.get().sessionId(), isUse(request)))
                .subscribeOn(blocking)
                .flatMap(SessionAuthentication::authentication);
    }

    /** A page that is left open and only listens for changes would keep its session from ever being idle. */
    private static boolean isUse(@Nullable HttpRequest<?> request) {
        return request == null || !request.getPath().endsWith(LISTENING);
    }

    @Override
    public Optional<Caller> find(Authentication authentication) {
        return Optional.ofNullable(authentication.getAttributes().get(CALLER)).map(Caller.class::cast);
    }

    private static Mono<Authentication> authentication(SignedInCallers.Known known) {
        return Mono.justOrEmpty(known.caller().map(SessionAuthentication::of));
    }

    private static Authentication of(Caller caller) {
        Map<String, Object> attributes = Map.of(CALLER, caller);
        return switch (caller) {
            case ApplicantCaller applicant ->
                Authentication.build(applicant.applicantId().toString(), List.of("APPLICANT"), attributes);
            case OfficerCaller officer ->
                Authentication.build(officer.officerId().toString(), List.of("OFFICER"), attributes);
        };
    }
}
