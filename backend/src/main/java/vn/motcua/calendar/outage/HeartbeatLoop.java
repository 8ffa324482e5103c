package vn.motcua.calendar.outage;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Lets the heart beat while the server runs. */
@Singleton
@Requires(property = "motcua.relays.running", notEquals = "false")
class HeartbeatLoop {
    private final Heartbeat heartbeat;

    HeartbeatLoop(Heartbeat heartbeat) {
        this.heartbeat = heartbeat;
    }

    @Scheduled(initialDelay = "2s", fixedDelay = "20s")
    void run() {
        heartbeat.beat();
    }
}
