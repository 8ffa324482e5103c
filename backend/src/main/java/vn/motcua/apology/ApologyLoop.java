package vn.motcua.apology;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Looks for dossiers that will be late while the server runs; switched off where it is called by hand. */
@Singleton
@Requires(property = "motcua.relays.running", notEquals = "false")
class ApologyLoop {
    private final PrepareApologies prepare;

    ApologyLoop(PrepareApologies prepare) {
        this.prepare = prepare;
    }

    @Scheduled(initialDelay = "${motcua.apologies.every:1m}", fixedDelay = "${motcua.apologies.every:1m}")
    void run() {
        prepare.look();
    }
}
