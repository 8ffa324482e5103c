package vn.motcua.account;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.motcua.account.activation.Activations;
import vn.motcua.account.code.Challenges;
import vn.motcua.account.session.Sessions;
import vn.motcua.platform.limit.RateLimits;

/** Removes what is over and of use to nobody; several servers may do so at once. */
@Singleton
class AccountUpkeep {

    private static final Duration CODES_KEPT = Duration.ofDays(1);

    /** So long a person can still be told where they were signed in. */
    private static final Duration SESSIONS_KEPT = Duration.ofDays(30);

    private final Challenges challenges;
    private final RateLimits limits;
    private final Sessions sessions;
    private final Activations activations;
    private final Clock clock;

    AccountUpkeep(Challenges challenges, RateLimits limits, Sessions sessions, Activations activations, Clock clock) {
        this.challenges = challenges;
        this.limits = limits;
        this.sessions = sessions;
        this.activations = activations;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "10m", fixedDelay = "1h")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void removeWhatIsOver() {
        Instant now = clock.instant();
        challenges.removeExpiredBefore(now.minus(CODES_KEPT));
        activations.removeExpiredBefore(now);
        limits.removeEndedBefore(now);
        sessions.removeExpiredBefore(now.minus(SESSIONS_KEPT));
    }
}
