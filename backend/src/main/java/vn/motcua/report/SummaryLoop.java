package vn.motcua.report;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Looks every hour for summaries to draw up while the server runs; switched off where it is called by hand. */
@Singleton
@Requires(property = "motcua.relays.running", notEquals = "false")
class SummaryLoop {
    private final SummaryRound round;

    SummaryLoop(SummaryRound round) {
        this.round = round;
    }

    @Scheduled(initialDelay = "5m", fixedDelay = "1h")
    void run() {
        round.run();
    }
}
