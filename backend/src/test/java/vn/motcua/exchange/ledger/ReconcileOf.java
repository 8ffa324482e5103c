package vn.motcua.exchange.ledger;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.axis.AxisRoutes;
import vn.motcua.platform.persistence.Transactions;

/** The comparison over the server's tables, with a clock and an axis of the test's own. */
public final class ReconcileOf {
    private ReconcileOf() {}

    public static Reconcile reconcile(
            ApplicationContext server, AxisRoutes routes, ExchangeAgencies agencies, Clock clock) {
        return new Reconcile(
                routes, agencies, server.getBean(LedgerRows.class), server.getBean(Transactions.class), clock);
    }
}
