package vn.motcua.platform.outbox;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Keeps the relay running while the server does; switched off where {@code runOnce} is called by hand. */
@Singleton
@Requires(property = "motcua.relays.running", notEquals = "false")
class OutboxLoop {
    // Made by the loop's own thread, while the server already answers.
    private final Provider<OutboxRelay> relay;
    private final OutboxSignal signal;
    private @Nullable WakingLoop loop;

    OutboxLoop(Provider<OutboxRelay> relay, OutboxSignal signal) {
        this.relay = relay;
        this.signal = signal;
    }

    @EventListener
    void start(ServerStartupEvent started) {
        loop = WakingLoop.start("outbox-relay", signal, () -> relay.get().runOnce());
    }

    @PreDestroy
    void stop() {
        if (loop != null) {
            loop.close();
        }
    }
}
