package vn.motcua.exchange.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.MovableClock;
import vn.motcua._support.Tables;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.exchange.AxisStandIn;
import vn.motcua.exchange.ExchangeData;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.ExchangeFolder;
import vn.motcua.exchange.axis.AxisError;
import vn.motcua.exchange.edxml.BusinessKind;
import vn.motcua.platform.persistence.Transactions;

/** What becomes of deliveries over which a portal died, or was down for long. */
@DatabaseTest
class DeliveryAfterDeathTest {
    private static final String RECEIVER = "000.00.00.H59";

    private final ApplicationContext server;
    private final ExchangeDocuments documents;
    private final Transactions transactions;
    private final Tables tables;
    private final Agency agency;
    private final MovableClock clock = new MovableClock();
    private final AxisStandIn axis = new AxisStandIn(clock);

    @TempDir
    private Path folder;

    DeliveryAfterDeathTest(
            ApplicationContext server,
            ExchangeDocuments documents,
            Agencies agencies,
            Transactions transactions,
            Tables tables) {
        this.server = server;
        this.documents = documents;
        this.transactions = transactions;
        this.tables = tables;
        this.agency = agencies.list().getFirst();
    }

    @BeforeEach
    void emptyQueue() {
        tables.empty("exchange_delivery");
    }

    private DeliveryRelay relay() {
        PackageWriter writer = (delivery, file) -> {
            Files.writeString(file, delivery.id().toString());
            return new PackageWriter.Outcome.Written();
        };
        return RelayOf.relay(server, axis.routes(), writer, new ExchangeFolder(folder.toString()), clock);
    }

    private UUID added() {
        ExchangeDocument document = ExchangeData.outgoing(agency.id(), agency.qcvnCode());
        Message business = new Message.Business(BusinessKind.NEW, "");
        Parcel parcel = new Parcel(document.id(), agency.qcvnCode(), RECEIVER, business, false, null);
        return transactions.write(() -> {
            documents.add(document);
            return RelayOf.post(server, clock).add(parcel);
        });
    }

    /** As a server leaves it that dies after the axis took the package. */
    private void dieOver() {
        tables.execute("UPDATE exchange_delivery SET state = 'WAITING', axis_id = NULL, finished_at = NULL");
        clock.advance(Duration.ofMinutes(6));
    }

    private long count(String stateAndMore) {
        return tables.count("exchange_delivery WHERE state = '" + stateAndMore + "'");
    }

    /** Signed with another key, say: to the axis it is another package under an id that it knows. */
    @Test
    void packageThatIsOtherAfterwardsIsSentWhereTheAxissListHasIt() {
        UUID id = added();
        relay().runOnce();
        dieOver();
        axis.refuse(AxisError.INVALID_FILE);

        relay().runOnce();

        assertThat(count("SENT' AND axis_id = 's-0")).isEqualTo(1);
        assertThat(axis.taken()).containsExactly(id);
    }

    @Test
    void packageThatIsRefusedAfterwardsAndStandsInNoListIsRefused() {
        added();
        axis.beAway(true);
        relay().runOnce();
        axis.beAway(false);
        clock.advance(Duration.ofMinutes(5));
        axis.refuse(AxisError.INVALID_FILE);

        relay().runOnce();

        assertThat(count("REFUSED")).isEqualTo(1);
        assertThat(axis.taken()).isEqualTo(List.of());
    }

    /** As after days in which the portal was down, or had no axis. */
    @Test
    void whatWaitedForDaysWithoutATryIsNotGivenUpAtTheFirst() {
        added();
        clock.advance(Duration.ofDays(3));
        axis.beAway(true);
        relay().runOnce();
        assertThat(count("WAITING")).isEqualTo(1);

        axis.beAway(false);
        clock.advance(Duration.ofMinutes(5));
        relay().runOnce();

        assertThat(count("SENT")).isEqualTo(1);
    }
}
