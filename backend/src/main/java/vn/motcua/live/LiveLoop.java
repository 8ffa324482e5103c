package vn.motcua.live;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.outbox.Signal;
import vn.motcua.platform.outbox.WakingLoop;

/** Keeps telling while the server runs. */
@Singleton
@Requires(property = "motcua.live.running", notEquals = "false")
class LiveLoop {

    /** Far below the second within which both sides are to see a change. */
    private static final Duration LOOKS_EVERY = Duration.ofMillis(250);

    private final Provider<LiveStreams> streams;
    private @Nullable WakingLoop loop;

    LiveLoop(Provider<LiveStreams> streams) {
        this.streams = streams;
    }

    @EventListener
    void start(ServerStartupEvent started) {
        loop = WakingLoop.start(
                "live", new Signal(), LOOKS_EVERY, () -> streams.get().tellNews());
    }

    @PreDestroy
    void stop() {
        if (loop != null) {
            loop.close();
            streams.get().close();
        }
    }
}
