package vn.motcua.notification.reach;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.platform.outbox.Signal;
import vn.motcua.platform.outbox.WakingLoop;

/**
 * Keeps a relay running for each channel that there is while the server does, and sees to what no app has confirmed in time; each
 * looks once a second. Every few minutes it looks for what got stuck.
 */
@Singleton
@Requires(property = "motcua.relays.running", notEquals = "false")
class ChannelLoop {
    private final Channels channels;
    private final Provider<ChannelRelay> relay;
    private final Provider<Fallback> fallback;
    private final Provider<StuckSweep> sweep;
    private List<WakingLoop> loops = List.of();

    ChannelLoop(
            Channels channels, Provider<ChannelRelay> relay, Provider<Fallback> fallback, Provider<StuckSweep> sweep) {
        this.channels = channels;
        this.relay = relay;
        this.fallback = fallback;
        this.sweep = sweep;
    }

    @EventListener
    void start(ServerStartupEvent event) {
        if (channels.all().isEmpty()) {
            return;
        }
        List<WakingLoop> started = new ArrayList<>();
        channels.all()
                .forEach(channel -> started.add(WakingLoop.start(
                        "relay-of-" + channel, new Signal(), () -> relay.get().runOnce(channel))));
        started.add(
                WakingLoop.start("fallback", new Signal(), () -> fallback.get().runOnce()));
        loops = List.copyOf(started);
    }

    @Scheduled(initialDelay = "3m", fixedDelay = "5m")
    void sweep() {
        sweep.get().runAndSay();
    }

    @PreDestroy
    void stop() {
        loops.forEach(WakingLoop::close);
    }
}
