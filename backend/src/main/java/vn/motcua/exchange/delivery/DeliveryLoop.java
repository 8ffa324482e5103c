package vn.motcua.exchange.delivery;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.exchange.axis.AxisRoutes;
import vn.motcua.platform.outbox.WakingLoop;

/** Keeps the relay running while the server does and has an axis; switched off where {@code runOnce} is called by hand. */
@Singleton
@Requires(beans = {AxisRoutes.class, PackageWriter.class})
@Requires(property = "motcua.relays.running", notEquals = "false")
class DeliveryLoop {
    private static final int LOOPS = 2;

    // Made by the loop's own thread, while the server already answers.
    private final Provider<DeliveryRelay> relay;
    private final DeliverySignal signal;
    private final List<WakingLoop> loops = new ArrayList<>();

    DeliveryLoop(Provider<DeliveryRelay> relay, DeliverySignal signal) {
        this.relay = relay;
        this.signal = signal;
    }

    @EventListener
    void start(ServerStartupEvent started) {
        // Two: while one hands over what is large, the other takes what is urgent.
        for (int number = 1; number <= LOOPS; number++) {
            loops.add(WakingLoop.start(
                    "exchange-delivery-" + number, signal, () -> relay.get().runOnce()));
        }
    }

    @PreDestroy
    void stop() {
        loops.forEach(WakingLoop::close);
    }
}
