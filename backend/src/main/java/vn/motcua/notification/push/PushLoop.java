package vn.motcua.notification.push;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.platform.outbox.WakingLoop;
import vn.motcua.platform.persistence.Transactions;

/** Keeps two relays running while the server does, so that one sends while the other writes, and sweeps what is old. */
@Singleton
@Requires(property = "motcua.relays.running", notEquals = "false")
class PushLoop {
    private static final int RELAYS = 2;
    private static final Duration KEPT = Duration.ofDays(7);

    // Made by the loops' own threads, while the server already answers.
    private final Provider<PushRelay> relay;
    private final PushSignal signal;
    private final PushDeliveries deliveries;
    private final Transactions transactions;
    private final Clock clock;
    private List<WakingLoop> loops = List.of();

    PushLoop(
            Provider<PushRelay> relay,
            PushSignal signal,
            PushDeliveries deliveries,
            Transactions transactions,
            Clock clock) {
        this.relay = relay;
        this.signal = signal;
        this.deliveries = deliveries;
        this.transactions = transactions;
        this.clock = clock;
    }

    @EventListener
    void start(ServerStartupEvent started) {
        loops = IntStream.rangeClosed(1, RELAYS)
                .mapToObj(number -> WakingLoop.start(
                        "push-relay-" + number, signal, () -> relay.get().runOnce()))
                .toList();
    }

    @PreDestroy
    void stop() {
        loops.forEach(WakingLoop::close);
    }

    @Scheduled(initialDelay = "9m", fixedDelay = "1h")
    void sweep() {
        Instant before = clock.instant().minus(KEPT);
        transactions.writeInBatches(limit -> deliveries.sweep(before, limit));
    }
}
