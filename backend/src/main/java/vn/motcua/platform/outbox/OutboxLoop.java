package vn.motcua.platform.outbox;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** Keeps the relay running in each lane while the server does; switched off where {@code runOnce} is called by hand. */
@Singleton
@Requires(property = "motcua.relays.running", notEquals = "false")
class OutboxLoop {
    // Made by the loop's own thread, while the server already answers.
    private final Provider<OutboxRelay> relay;
    private final OutboxSignal signal;
    private List<WakingLoop> loops = List.of();

    OutboxLoop(Provider<OutboxRelay> relay, OutboxSignal signal) {
        this.relay = relay;
        this.signal = signal;
    }

    @EventListener
    void start(ServerStartupEvent started) {
        loops = Arrays.stream(Lane.values())
                .map(lane -> WakingLoop.start(
                        "outbox-relay-" + lane,
                        signal.of(lane),
                        () -> relay.get().runOnce(lane)))
                .toList();
    }

    @PreDestroy
    void stop() {
        loops.forEach(WakingLoop::close);
    }
}
