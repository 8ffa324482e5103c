package vn.motcua.dossier.issue;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.outbox.WakingLoop;

/** Keeps the issuing of papers running while the server does; switched off where {@code runOnce} is called by hand. */
@Singleton
@Requires(property = "motcua.relays.running", notEquals = "false")
class IssueLoop {
    // Made by the loop's own thread, while the server already answers.
    private final Provider<IssueRelay> relay;
    private final IssueSignal signal;
    private @Nullable WakingLoop loop;

    IssueLoop(Provider<IssueRelay> relay, IssueSignal signal) {
        this.relay = relay;
        this.signal = signal;
    }

    @EventListener
    void start(ServerStartupEvent started) {
        loop = WakingLoop.start("issue-relay", signal, () -> relay.get().runOnce());
    }

    @PreDestroy
    void stop() {
        if (loop != null) {
            loop.close();
        }
    }
}
