package vn.motcua.exchange.delivery;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import vn.motcua.exchange.ExchangeFolder;
import vn.motcua.exchange.axis.AxisRoutes;
import vn.motcua.platform.outbox.AfterCommit;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.persistence.Transactions;

/** The sending side over the server's tables, with a clock and an axis of the test's own. */
public final class RelayOf {
    private RelayOf() {}

    public static DeliveryRelay relay(
            ApplicationContext server, AxisRoutes routes, PackageWriter writer, ExchangeFolder folder, Clock clock) {
        return new DeliveryRelay(
                server.getBean(DeliveryRows.class),
                writer,
                routes,
                folder,
                server.getBean(Transactions.class),
                server.getBean(Outbox.class),
                DeliverySettings.USUAL,
                clock);
    }

    public static Post post(ApplicationContext server, Clock clock) {
        return new Post(
                server.getBean(DeliveryRows.class), server.getBean(AfterCommit.class), new DeliverySignal(), clock);
    }
}
