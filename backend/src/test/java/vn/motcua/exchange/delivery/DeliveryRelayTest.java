package vn.motcua.exchange.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
import vn.motcua.exchange.axis.AxisRoutes;
import vn.motcua.exchange.edxml.BusinessKind;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.status.StatusReport;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;

/** The relay over the real tables and an axis in memory. */
@DatabaseTest
class DeliveryRelayTest {
    private static final String RECEIVER = "000.00.00.H59";

    private final DeliveryRows rows;
    private final ExchangeDocuments documents;
    private final Transactions transactions;
    private final Outbox outbox;
    private final Tables tables;
    private final Agency agency;
    private final MovableClock clock = new MovableClock();
    private final AxisStandIn axis = new AxisStandIn(clock);

    @TempDir
    private Path folder;

    DeliveryRelayTest(
            DeliveryRows rows,
            ExchangeDocuments documents,
            Agencies agencies,
            Transactions transactions,
            Outbox outbox,
            Tables tables) {
        this.rows = rows;
        this.documents = documents;
        this.transactions = transactions;
        this.outbox = outbox;
        this.tables = tables;
        this.agency = agencies.list().getFirst();
    }

    @BeforeEach
    void emptyQueue() {
        tables.empty("exchange_delivery");
    }

    @Test
    void deliveryIsHandedOverOnceAndTheAxissIdIsKept() {
        UUID id = add(document());
        assertThat(relay().runOnce()).isEqualTo(1);
        assertThat(relay().runOnce()).isZero();

        assertThat(axis.taken()).containsExactly(id);
        assertThat(count("SENT' AND axis_id = 's-0' AND finished_at IS NOT NULL AND claim IS NULL AND 'a' = 'a"))
                .isEqualTo(1);
    }

    @Test
    void rolledBackTransactionSendsNothing() {
        UUID document = document();
        assertThatThrownBy(() -> transactions.write(() -> {
                    rows.insert(Ids.next(), business(document, RECEIVER, false), clock.instant());
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(relay().runOnce()).isZero();
    }

    @Test
    void axisThatIsAwayIsTriedForADayAndThenTheFailureIsTold() {
        UUID document = document();
        UUID id = add(document);
        axis.beAway(true);
        DeliveryRelay relay = relay();
        for (int minutes = 0; minutes < 24 * 60; minutes += 5) {
            relay.runOnce();
            assertThat(count("WAITING")).isEqualTo(1);
            clock.advance(Duration.ofMinutes(5));
        }
        relay.runOnce();

        assertThat(count("GIVEN_UP")).isEqualTo(1);
        assertThat(failuresTold(document)).isEqualTo(1);
        assertThat(axis.tried()).containsOnly(id).hasSizeGreaterThan(200);
    }

    @Test
    void waitsGrowFromSecondsToFiveMinutes() {
        add(document());
        axis.beAway(true);
        DeliveryRelay relay = relay();
        relay.runOnce();
        clock.advance(Duration.ofSeconds(5));
        relay.runOnce();
        assertThat(axis.tried()).hasSize(2);
        for (int hour = 0; hour < 12; hour++) {
            clock.advance(Duration.ofMinutes(5));
            relay.runOnce();
        }
        assertThat(axis.tried()).hasSize(14);
        clock.advance(Duration.ofMinutes(2));
        relay.runOnce();
        assertThat(axis.tried()).hasSize(14);
    }

    @ParameterizedTest
    @EnumSource(AxisError.class)
    void whatTheAxisRefusesOfAPackageIsNotTriedAgainAndWhatItRefusesOfUsIs(AxisError error) {
        UUID document = document();
        add(document);
        axis.refuse(error);
        relay().runOnce();

        boolean ofThePackage = error.concern() == AxisError.Concern.PACKAGE;
        assertThat(count((ofThePackage ? "REFUSED" : "WAITING") + "' AND error = '" + error.name()))
                .isEqualTo(1);
        assertThat(failuresTold(document)).isEqualTo(ofThePackage ? 1 : 0);
    }

    @Test
    void receiverThatNoAxisReachesIsTold() {
        UUID document = document();
        add(document);
        relay(new AxisRoutes("H56", axis, null), new Writing()).runOnce();

        assertThat(count("REFUSED' AND error = 'NO_ROUTE")).isEqualTo(1);
        assertThat(failuresTold(document)).isEqualTo(1);
    }

    @Test
    void messagesAboutADocumentReachAReceiverInTheirOrderWhileOthersPassThem() {
        UUID held = document();
        UUID first = add(held);
        UUID second = add(status(held, StatusCode.TAKEN_BACK));
        axis.beAway(true);
        DeliveryRelay relay = relay();
        relay.runOnce();
        axis.beAway(false);
        UUID other = add(document());
        UUID elsewhere = add(business(held, "000.00.00.H16", false));
        // The first of them waits for its next try: what follows it waits with it.
        relay(axis.routes(), new Writing()).runOnce();
        assertThat(axis.taken()).containsExactlyInAnyOrder(other, elsewhere);

        clock.advance(Duration.ofMinutes(1));
        relay.runOnce();
        relay.runOnce();
        assertThat(axis.taken().subList(2, 4)).containsExactly(first, second);
    }

    @Test
    void urgentDocumentsGoFirstAndThenStatuses() {
        UUID usual = add(document());
        UUID status = add(status(document(), StatusCode.ARRIVED));
        UUID urgent = add(business(document(), RECEIVER, true));

        assertThat(transactions
                        .write(() -> rows.claim(clock.instant(), clock.instant().plusSeconds(60), 2))
                        .stream()
                        .map(Delivery::id))
                .containsExactly(urgent, status);
        assertThat(relay().claim().stream().map(Delivery::id)).containsExactly(usual);
    }

    @Test
    void packageThatCannotBeWrittenIsSetApartAtOnceWithItsReason() {
        UUID document = document();
        add(document);
        relay(axis.routes(), (delivery, file) -> new PackageWriter.Outcome.Impossible("no attachment"))
                .runOnce();

        assertThat(count("POISONED' AND reason = 'no attachment")).isEqualTo(1);
        assertThat(failuresTold(document)).isEqualTo(1);
        assertThat(axis.tried()).isEmpty();
    }

    @Test
    void packageThatFailsHereIsSetApartAfterSixFaultsWithoutItsMessage() {
        add(document());
        DeliveryRelay relay = relay(axis.routes(), (delivery, file) -> {
            throw new IllegalStateException("a person's name");
        });
        for (int fault = 0; fault < 6; fault++) {
            assertThat(relay.runOnce()).isEqualTo(1);
            clock.advance(Duration.ofMinutes(5));
        }
        assertThat(relay.runOnce()).isZero();
        assertThat(count("POISONED' AND reason NOT LIKE '%person%' AND faults = 5 AND 'a' = 'a"))
                .isEqualTo(1);
    }

    @Test
    void keyThatIsAwayIsWaitedFor() {
        add(document());
        relay(axis.routes(), (delivery, file) -> new PackageWriter.Outcome.Later("no key"))
                .runOnce();
        clock.advance(Duration.ofMinutes(1));
        relay().runOnce();
        assertThat(count("SENT")).isEqualTo(1);
    }

    @Test
    void claimOfAKilledServerIsHandedOverAgainUnderTheSameIdAndTakenOnce() {
        UUID id = add(document());
        DeliveryRelay relay = relay();
        relay.claim();
        clock.advance(Duration.ofMinutes(4));
        assertThat(relay.runOnce()).isZero();
        clock.advance(Duration.ofMinutes(2));
        assertThat(relay.runOnce()).isEqualTo(1);
        assertThat(axis.taken()).containsExactly(id);
    }

    @Test
    void serverThatLostItsLeaseWritesNothing() {
        add(document());
        DeliveryRelay relay = relay();
        Delivery slow = relay.claim().getFirst();
        clock.advance(Duration.ofMinutes(6));
        relay.claim();
        assertThat(transactions.write(() -> rows.failed(
                        new DeliveryResult.Failed(slow, DeliveryState.POISONED, "POISONED", ""), clock.instant())))
                .isFalse();
        assertThat(count("WAITING")).isEqualTo(1);
    }

    @Test
    void whatWasNeverTriedCanBeCancelled() {
        UUID document = document();
        add(document);
        assertThat(transactions.write(() -> rows.cancel(document, RECEIVER, clock.instant())))
                .isEqualTo(1);
        assertThat(relay().runOnce()).isZero();
        assertThat(count("CANCELLED")).isEqualTo(1);
    }

    /** Every ten minutes of two hours three documents and their statuses, to nobody; then the axis is back. */
    @Test
    void afterTwoHoursWithoutTheAxisAllIsDeliveredOnceAndInOrderAtItsFirstAnswer() {
        axis.beAway(true);
        DeliveryRelay relay = relay();
        Map<UUID, List<UUID>> expected = new HashMap<>();
        for (int round = 0; round < 12; round++) {
            for (int one = 0; one < 15; one++) {
                UUID document = document();
                expected.put(document, List.of(add(document), add(status(document, StatusCode.TAKEN_BACK))));
            }
            for (int minute = 0; minute < 10; minute++) {
                work(relay);
                clock.advance(Duration.ofMinutes(1));
            }
        }
        axis.beAway(false);
        clock.advance(Duration.ofMinutes(5));
        work(relay);

        assertThat(count("SENT")).isEqualTo(2L * expected.size());
        List<UUID> taken = axis.taken();
        assertThat(taken).doesNotHaveDuplicates().hasSize(2 * expected.size());
        expected.values()
                .forEach(pair -> assertThat(taken.indexOf(pair.getFirst())).isLessThan(taken.indexOf(pair.getLast())));
    }

    @Test
    void firstAnswerOfAnAxisEndsTheWaitsOfAllItDidNotTake() {
        List<UUID> all = new ArrayList<>();
        axis.beAway(true);
        DeliveryRelay relay = relay();
        for (int one = 0; one < 10; one++) {
            all.add(add(document()));
        }
        for (int minute = 0; minute < 60; minute++) {
            work(relay);
            clock.advance(Duration.ofMinutes(1));
        }
        axis.beAway(false);
        all.add(add(document()));
        work(relay);

        assertThat(axis.taken()).containsExactlyInAnyOrderElementsOf(all);
    }

    /** A package whose bytes are the delivery's id. */
    private static final class Writing implements PackageWriter {
        @Override
        public Outcome write(Delivery delivery, Path file) throws IOException {
            Files.writeString(file, delivery.id().toString());
            return new Outcome.Written();
        }
    }

    private static void work(DeliveryRelay relay) {
        while (relay.runOnce() > 0) {
            // Until nothing is due.
        }
    }

    private DeliveryRelay relay() {
        return relay(axis.routes(), new Writing());
    }

    private DeliveryRelay relay(AxisRoutes routes, PackageWriter writer) {
        return new DeliveryRelay(
                rows,
                writer,
                routes,
                new ExchangeFolder(folder.toString()),
                transactions,
                outbox,
                DeliverySettings.USUAL,
                clock);
    }

    private UUID document() {
        ExchangeDocument document = ExchangeData.outgoing(agency.id(), agency.qcvnCode());
        transactions.write(() -> documents.add(document));
        return document.id();
    }

    private UUID add(UUID document) {
        return add(business(document, RECEIVER, false));
    }

    private UUID add(Parcel parcel) {
        UUID id = Ids.next();
        transactions.write(() -> rows.insert(id, parcel, clock.instant()));
        return id;
    }

    private Parcel business(UUID document, String to, boolean urgent) {
        return new Parcel(document, agency.qcvnCode(), to, new Message.Business(BusinessKind.NEW, ""), urgent, null);
    }

    private Parcel status(UUID document, StatusCode code) {
        return Parcel.status(
                document,
                agency.qcvnCode(),
                RECEIVER,
                new Message.Status(new StatusReport(code, clock.instant(), "why")));
    }

    private long count(String stateAndMore) {
        return tables.count("exchange_delivery WHERE state = '" + stateAndMore + "'");
    }

    private long failuresTold(UUID document) {
        return tables.count(
                "outbox_event WHERE type = '" + DeliveryFailed.TYPE + "' AND aggregate_id = " + Tables.id(document));
    }
}
