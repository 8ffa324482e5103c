package vn.motcua.registry.incoming;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Goes the round every few minutes while the server runs; switched off where it is called by hand. */
@Singleton
@Requires(property = "motcua.relays.running", notEquals = "false")
class UntakenLoop {
    private final UntakenRound round;

    UntakenLoop(UntakenRound round) {
        this.round = round;
    }

    @Scheduled(initialDelay = "2m", fixedDelay = "5m")
    void run() {
        round.run();
    }
}
