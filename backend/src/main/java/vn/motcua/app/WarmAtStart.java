package vn.motcua.app;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.procedure.catalogue.Procedures;

/**
 * Reads the catalogue into memory beside the first requests, so that they need not wait for it on the event loop. What it
 * takes is made on its own thread: the server need not wait for it.
 */
@Singleton
final class WarmAtStart implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(WarmAtStart.class);

    private final Provider<Procedures> procedures;

    WarmAtStart(Provider<Procedures> procedures) {
        this.procedures = procedures;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        Thread.ofVirtual().name("catalogue").start(this::warm);
    }

    private void warm() {
        try {
            procedures.get().warm();
        } catch (RuntimeException failed) {
            // A server that is told to stop at once closes what this reads from; else the first request reads it.
            LOG.info(
                    "The catalogue waits for its first request: {}",
                    failed.getClass().getName());
        }
    }
}
