package vn.motcua.enquiry;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.motcua.notification.channel.SmsSender;
import vn.motcua.platform.outbox.WakingLoop;

/** Keeps the relay of answers running while the server does, woken by each answer, and sweeps what is old. */
@Singleton
@Requires(beans = SmsSender.class)
class AnswerLoop {
    private final Provider<AnswerRelay> relay;
    private final AnswerSignal signal;
    private @Nullable WakingLoop loop;

    AnswerLoop(Provider<AnswerRelay> relay, AnswerSignal signal) {
        this.relay = relay;
        this.signal = signal;
    }

    @EventListener
    void start(ServerStartupEvent started) {
        loop = WakingLoop.start("answer-relay", signal, () -> relay.get().runOnce());
    }

    @PreDestroy
    void stop() {
        if (loop != null) {
            loop.close();
        }
    }

    @Scheduled(initialDelay = "11m", fixedDelay = "1h")
    void sweep() {
        relay.get().sweep();
    }
}
