package vn.motcua.dossier.recount;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Keeps counting while there is something to count. */
@Singleton
@Requires(property = "motcua.relays.running", notEquals = "false")
class RecountLoop {
    private final RecountDates recount;

    RecountLoop(RecountDates recount) {
        this.recount = recount;
    }

    @Scheduled(initialDelay = "40s", fixedDelay = "3s")
    void run() {
        boolean more = true;
        while (more) {
            more = recount.runOnce();
        }
    }
}
