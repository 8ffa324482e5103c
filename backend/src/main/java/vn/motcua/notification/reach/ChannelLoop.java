package vn.motcua.notification.reach;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import vn.motcua.platform.outbox.Signal;
import vn.motcua.platform.outbox.WakingLoop;

/** Keeps a relay running for each channel that there is while the server does; it looks once a second. */
@Singleton
@Requires(property = "motcua.relays.running", notEquals = "false")
class ChannelLoop {
    private final Channels channels;
    private final Provider<ChannelRelay> relay;
    private List<WakingLoop> loops = List.of();

    ChannelLoop(Channels channels, Provider<ChannelRelay> relay) {
        this.channels = channels;
        this.relay = relay;
    }

    @EventListener
    void start(ServerStartupEvent started) {
        loops = channels.all().stream()
                .map(channel -> WakingLoop.start(
                        "relay-of-" + channel, new Signal(), () -> relay.get().runOnce(channel)))
                .toList();
    }

    @PreDestroy
    void stop() {
        loops.forEach(WakingLoop::close);
    }
}
