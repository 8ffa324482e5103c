package vn.motcua.exchange.watch;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Looks every minute while the server runs, with an axis or without; switched off where it is called by hand. */
@Singleton
@Requires(property = "motcua.relays.running", notEquals = "false")
class WatchLoop {
    private final WatchRound round;

    WatchLoop(WatchRound round) {
        this.round = round;
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "1m")
    void run() {
        round.run();
    }
}
