package vn.motcua.supplement;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Looks for deadlines while the server runs; switched off where it is called by hand. */
@Singleton
@Requires(property = "motcua.relays.running", notEquals = "false")
class DeadlineLoop {
    private final KeepDeadlines keep;

    DeadlineLoop(KeepDeadlines keep) {
        this.keep = keep;
    }

    @Scheduled(initialDelay = "${motcua.supplements.every:1m}", fixedDelay = "${motcua.supplements.every:1m}")
    void run() {
        keep.runOnce();
    }
}
