package vn.motcua.supplement;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Looks for deadlines while the server runs; switched off where it is called by hand. It stops nothing soon after a start or
 * after the database was away: that outage may not be written down yet.
 */
@Singleton
@Requires(property = "motcua.relays.running", notEquals = "false")
class DeadlineLoop {
    private final KeepDeadlines keep;
    private final Clock clock;
    private final SteadyLooks looks;

    DeadlineLoop(KeepDeadlines keep, SupplementSettings settings, Clock clock) {
        this.keep = keep;
        this.clock = clock;
        this.looks = new SteadyLooks(settings.every());
    }

    @Scheduled(initialDelay = "${motcua.supplements.every:1m}", fixedDelay = "${motcua.supplements.every:1m}")
    void run() {
        try {
            boolean steady = looks.look(clock.instant());
            if (steady) {
                keep.expire();
            }
            keep.remind();
        } catch (RuntimeException failure) {
            looks.interrupted();
            throw failure;
        }
    }
}
