package vn.motcua.exchange;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import vn.motcua._support.Tables;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.axis.AxisServer;
import vn.motcua.axis.AxisSettings;
import vn.motcua.exchange.axis.AxisAccount;
import vn.motcua.exchange.axis.AxisPatience;
import vn.motcua.exchange.axis.AxisRoutes;
import vn.motcua.exchange.axis.NationalAxis;
import vn.motcua.exchange.delivery.DeliveryRelay;
import vn.motcua.exchange.delivery.PackageWriter;
import vn.motcua.exchange.delivery.RelayOf;
import vn.motcua.exchange.receiving.FetchMail;
import vn.motcua.exchange.receiving.MailOf;
import vn.motcua.exchange.receiving.PackageReader;
import vn.motcua.exchange.receiving.ReportStatus;
import vn.motcua.platform.outbox.OutboxRelay;

/** The axis in the box between two agencies of the portal: all that the portal itself does with documents is as it always is. */
public final class AxisBetweenAgencies implements AutoCloseable {
    private static final String SECRET = "bi-mat-cua-hai-co-quan";

    private final AxisServer axis;
    private final DeliveryRelay relay;
    private final FetchMail mail;
    private final OutboxRelay outbox;

    private AxisBetweenAgencies(AxisServer axis, DeliveryRelay relay, FetchMail mail, OutboxRelay outbox) {
        this.axis = axis;
        this.relay = relay;
        this.mail = mail;
        this.outbox = outbox;
    }

    public static AxisBetweenAgencies start(ApplicationContext server, Path folder, Agency one, Agency other)
            throws IOException {
        server.getBean(Tables.class)
                .empty(
                        "exchange_request",
                        "exchange_trouble",
                        "exchange_delivery",
                        "exchange_report",
                        "exchange_standing",
                        "exchange_reception",
                        "exchange_mailbox",
                        "exchange_document");
        Clock clock = server.getBean(Clock.class);
        Path home = Path.of(System.getProperty("motcua.root", ".."))
                .resolve(".motcua")
                .toAbsolutePath()
                .normalize();
        Path directory = Files.writeString(folder.resolve("directory.json"), directory(one, other));
        AxisServer axis = AxisServer.start(AxisSettings.forTests(home, folder.resolve("axis"), directory), clock);
        AxisRoutes routes = new AxisRoutes(
                "H56",
                null,
                new NationalAxis(
                        new AxisAccount("national", URI.create(axis.url()), "portal", SECRET),
                        AxisPatience.USUAL,
                        clock));
        ExchangeFolder rooms = new ExchangeFolder(folder.resolve("rooms").toString());
        ExchangeAgencies both =
                new ExchangeAgencies(server.getBean(Agencies.class), clock, List.of(one.code(), other.code()));
        return new AxisBetweenAgencies(
                axis,
                RelayOf.relay(server, routes, server.getBean(PackageWriter.class), rooms, clock),
                MailOf.mail(
                        server,
                        routes,
                        both,
                        server.getBean(PackageReader.class),
                        server.getBean(ReportStatus.class),
                        rooms,
                        clock),
                server.getBean(OutboxRelay.class));
    }

    /** Until what was sent waits for the axis, which is not asked. */
    public void queue() {
        while (outbox.runOnce() > 0) {
            // each run is one batch
        }
    }

    /** Until nothing moves any more. */
    public void settle() {
        int quiet = 0;
        while (quiet < 2) {
            int moved = outbox.runOnce() + relay.runOnce() + mail.runOnce();
            quiet = moved == 0 ? quiet + 1 : 0;
        }
    }

    @Override
    public void close() {
        axis.close();
    }

    private static String directory(Agency one, Agency other) {
        return """
                {"systems": [{"id": "portal", "secret": "%s", "province": "H56", "name": "Hai cơ quan"}],
                 "agencies": [
                  {"code": "%s", "codeQD20": "%s", "name": "Nơi gửi", "system": "portal"},
                  {"code": "%s", "codeQD20": "%s", "name": "Nơi nhận", "system": "portal"}]}
                """.formatted(SECRET, one.qcvnCode(), one.code(), other.qcvnCode(), other.code());
    }
}
