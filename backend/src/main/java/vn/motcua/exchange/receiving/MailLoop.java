package vn.motcua.exchange.receiving;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import vn.motcua.exchange.axis.AxisRoutes;

/** Looks into the mailboxes while the server runs and has an axis; switched off where it is called by hand. */
@Singleton
@Requires(beans = {AxisRoutes.class, PackageReader.class, IncomingRegister.class})
@Requires(property = "motcua.relays.running", notEquals = "false")
class MailLoop {
    private final FetchMail fetchMail;

    MailLoop(FetchMail fetchMail) {
        this.fetchMail = fetchMail;
    }

    @Scheduled(initialDelay = "${motcua.exchange.poll:30s}", fixedDelay = "${motcua.exchange.poll:30s}")
    void run() {
        fetchMail.runOnce();
    }
}
