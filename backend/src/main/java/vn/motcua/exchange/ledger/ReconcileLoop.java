package vn.motcua.exchange.ledger;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import vn.motcua.exchange.axis.AxisRoutes;

/** Compares while the server runs and has an axis; switched off where it is called by hand. */
@Singleton
@Requires(beans = AxisRoutes.class)
@Requires(property = "motcua.relays.running", notEquals = "false")
class ReconcileLoop {
    private final Reconcile reconcile;

    ReconcileLoop(Reconcile reconcile) {
        this.reconcile = reconcile;
    }

    @Scheduled(initialDelay = "${motcua.exchange.reconcile-first:5m}", fixedDelay = "${motcua.exchange.reconcile:15m}")
    void run() {
        reconcile.run();
    }
}
