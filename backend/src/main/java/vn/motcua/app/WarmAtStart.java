package vn.motcua.app;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import vn.motcua.procedure.catalogue.Procedures;

/** Reads the catalogue into memory beside the first requests, so that they need not wait for it on the event loop. */
@Singleton
final class WarmAtStart implements ApplicationEventListener<ServerStartupEvent> {
    private final Procedures procedures;

    WarmAtStart(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        Thread.ofVirtual().name("catalogue").start(procedures::warm);
    }
}
