package vn.motcua.exchange.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.MovableClock;
import vn.motcua._support.Tables;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.exchange.AxisStandIn;
import vn.motcua.exchange.ExchangeData;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.axis.AxisRoutes;
import vn.motcua.exchange.delivery.DeliveryFailed;
import vn.motcua.exchange.delivery.DeliveryState;
import vn.motcua.exchange.delivery.Message;
import vn.motcua.exchange.delivery.Parcel;
import vn.motcua.exchange.delivery.Post;
import vn.motcua.exchange.edxml.BusinessKind;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.partner.PartnerBook;
import vn.motcua.exchange.receiving.ReceptionFailed;
import vn.motcua.exchange.status.Ask;
import vn.motcua.exchange.status.Stage;
import vn.motcua.exchange.status.StageReached;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.exchange.status.StatusReport;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;

/** What is wrong is told once, to the right agency, and is over when it is mended. */
@DatabaseTest
class WatchTest {
    private static final UUID CLERK = UUID.randomUUID();
    private static final String RECEIVER = "000.00.14.H50";

    private final ExchangeDocuments documents;
    private final StatusBook book;
    private final Post post;
    private final ObjectMapper json;
    private final Transactions transactions;
    private final Tables tables;
    private final Agency agency;
    private final MovableClock clock = new MovableClock();
    private final Troubles troubles;
    private final WatchEvents events;
    private final WatchRound round;
    private final WatchRound unconnected;
    private final TellLate tellLate;
    private final RepairTrouble repair;

    WatchTest(
            TroubleRows rows,
            WatchRows watchRows,
            TellLate tellLate,
            ExchangeDocuments documents,
            StatusBook book,
            Post post,
            Repairing repairing,
            Outbox outbox,
            ObjectMapper json,
            Agencies agencies,
            PartnerBook partners,
            Transactions transactions,
            Tables tables) {
        this.documents = documents;
        this.book = book;
        this.post = post;
        this.json = json;
        this.transactions = transactions;
        this.tables = tables;
        this.tellLate = tellLate;
        this.agency = agencies.list().getFirst();
        this.troubles = new Troubles(rows, outbox, transactions, clock);
        this.events = new WatchEvents(troubles, documents, watchRows, json);
        this.round = round(watchRows, Optional.of(new AxisStandIn(clock).routes()));
        this.unconnected = round(watchRows, Optional.empty());
        this.repair = repairing.with(troubles, partners);
    }

    private WatchRound round(WatchRows watchRows, Optional<AxisRoutes> routes) {
        return new WatchRound(watchRows, troubles, tellLate, WatchSettings.USUAL, transactions, clock, routes);
    }

    @BeforeEach
    void emptyTables() {
        tables.empty(
                "exchange_trouble",
                "exchange_delivery",
                "exchange_report",
                "exchange_standing",
                "exchange_mailbox",
                "exchange_reception",
                "exchange_document");
    }

    @Test
    void silenceAfterHalfAnHourIsToldOnceAndEndsWithTheFirstStatus() {
        UUID document = sent(clock.instant());
        clock.advance(Duration.ofMinutes(29));
        round.run();
        assertThat(open()).isEmpty();
        clock.advance(Duration.ofMinutes(2));
        round.run();
        round.run();
        assertThat(kinds()).containsExactly(TroubleKind.NO_STATUS);
        assertThat(tables.count("outbox_event e JOIN exchange_trouble t ON t.id = e.aggregate_id WHERE e.type = '"
                        + TroubleRaised.TYPE + "'"))
                .isEqualTo(1);

        hear(document, StatusCode.ARRIVED);
        consume(StageReached.TYPE, new StageReached(document, RECEIVER, Stage.ARRIVED, Ask.NONE));
        assertThat(open()).isEmpty();
    }

    @Test
    void documentThatWaitsBeyondItsHourIsLateUntilItIsSent() {
        UUID document = document();
        add(document, clock.instant().minusSeconds(1));
        round.run();
        assertThat(kinds()).containsExactly(TroubleKind.LATE);
        tables.execute("UPDATE exchange_delivery SET state = 'SENT', finished_at = UTC_TIMESTAMP(6)");
        round.run();
        assertThat(open()).isEmpty();
    }

    @Test
    void whatWaitsWhereNoAxisIsConnectedIsToldAtOnceAndUntilItIsSent() {
        UUID document = document();
        add(document, clock.instant().plusSeconds(3600));
        round.run();
        assertThat(open()).isEmpty();

        unconnected.run();
        unconnected.run();

        assertThat(kinds()).containsExactly(TroubleKind.LATE);
        assertThat(open().getFirst().reason()).isEqualTo("no exchange axis is connected");
        tables.execute("UPDATE exchange_delivery SET state = 'SENT', finished_at = UTC_TIMESTAMP(6)");
        round.run();
        assertThat(open()).isEmpty();
    }

    @Test
    void refusalIsToldWithItsReason() {
        UUID document = sent(clock.instant());
        hear(document, StatusCode.REFUSED);
        consume(StageReached.TYPE, new StageReached(document, RECEIVER, Stage.REFUSED, Ask.NONE));

        Trouble trouble = open().getFirst();
        assertThat(trouble.kind()).isEqualTo(TroubleKind.REFUSED);
        assertThat(trouble.reason()).isEqualTo("không đúng thẩm quyền");
        assertThat(trouble.about().partner()).isEqualTo(RECEIVER);
    }

    @Test
    void refusedDocumentIsSentAgainOnceAndItsTroubleIsOver() {
        UUID document = sent(clock.instant());
        hear(document, StatusCode.REFUSED);
        consume(StageReached.TYPE, new StageReached(document, RECEIVER, Stage.REFUSED, Ask.NONE));
        UUID trouble = open().getFirst().id();

        assertThat(repair.sendAgain(trouble, null, CLERK, any -> true))
                .isInstanceOf(RepairTrouble.Outcome.Repaired.class);
        assertThat(repair.sendAgain(trouble, null, CLERK, any -> true))
                .isInstanceOf(RepairTrouble.Outcome.NotFound.class);
        assertThat(waiting(RECEIVER)).isEqualTo(1);
        assertThat(stage(document, RECEIVER)).isEqualTo(Stage.SENT);
    }

    @Test
    void whatCouldNotBeSentGoesToTheRightReceiver() {
        UUID document = document();
        transactions.write(() -> book.send(document, "000.00.99.H59"));
        consume(
                DeliveryFailed.TYPE,
                new DeliveryFailed(Ids.next(), document, "000.00.99.H59", DeliveryState.REFUSED, "UNKNOWN_RECEIVER"));
        Trouble trouble = open().getFirst();
        assertThat(trouble.kind()).isEqualTo(TroubleKind.NOT_SENT);
        assertThat(trouble.reason()).isEqualTo("UNKNOWN_RECEIVER");

        assertThat(repair.sendAgain(trouble.id(), "not a code!", CLERK, any -> true))
                .isInstanceOf(RepairTrouble.Outcome.BadReceiver.class);
        assertThat(repair.sendAgain(trouble.id(), "H99.99", CLERK, any -> true))
                .isInstanceOf(RepairTrouble.Outcome.BadReceiver.class);
        assertThat(repair.sendAgain(trouble.id(), agency.code(), CLERK, any -> true))
                .isInstanceOf(RepairTrouble.Outcome.BadReceiver.class);
        assertThat(repair.sendAgain(trouble.id(), "H50.14", CLERK, any -> true))
                .isInstanceOf(RepairTrouble.Outcome.Repaired.class);
        assertThat(waiting(RECEIVER)).isEqualTo(1);
        assertThat(open()).isEmpty();
    }

    @Test
    void documentThatIsWithAReceiverIsNotSentThereTwice() {
        UUID document = sent(clock.instant());
        consume(
                DeliveryFailed.TYPE,
                new DeliveryFailed(Ids.next(), document, "000.00.99.H59", DeliveryState.REFUSED, "UNKNOWN_RECEIVER"));

        assertThat(repair.sendAgain(open().getFirst().id(), RECEIVER, CLERK, any -> true))
                .isInstanceOf(RepairTrouble.Outcome.SentThere.class);
    }

    @Test
    void troubleOfAnotherAgencyIsNotThere() {
        UUID document = sent(clock.instant());
        hear(document, StatusCode.REFUSED);
        consume(StageReached.TYPE, new StageReached(document, RECEIVER, Stage.REFUSED, Ask.NONE));

        assertThat(repair.sendAgain(open().getFirst().id(), null, CLERK, any -> false))
                .isInstanceOf(RepairTrouble.Outcome.NotFound.class);
    }

    @Test
    void silenceIsNotMendedBySendingAndIsPutAway() {
        sent(clock.instant());
        clock.advance(Duration.ofHours(1));
        round.run();
        UUID trouble = open().getFirst().id();

        assertThat(repair.sendAgain(trouble, null, CLERK, any -> true))
                .isInstanceOf(RepairTrouble.Outcome.NotToBeSent.class);
        assertThat(repair.putAway(trouble, any -> true)).isInstanceOf(RepairTrouble.Outcome.Repaired.class);
        assertThat(open()).isEmpty();
    }

    @Test
    void whatIsPutAwayIsNotToldAgainByTheNextRound() {
        sent(clock.instant());
        clock.advance(Duration.ofHours(1));
        add(document(), clock.instant().minusSeconds(1));
        tables.execute("INSERT INTO exchange_mailbox (axis, agency_id, failed_at, failure) VALUES ('national', "
                + Tables.id(agency.id().value()) + ", UTC_TIMESTAMP(6), 'UNREACHABLE')");
        round.run();
        assertThat(kinds()).containsExactlyInAnyOrder(TroubleKind.NO_STATUS, TroubleKind.LATE, TroubleKind.MAILBOX);
        open().forEach(trouble -> repair.putAway(trouble.id(), any -> true));

        clock.advance(Duration.ofMinutes(1));
        round.run();
        unconnected.run();

        assertThat(open()).isEmpty();
    }

    @Test
    void silenceAfterTheDocumentWasSentAgainIsToldAgain() {
        UUID document = sent(clock.instant());
        clock.advance(Duration.ofHours(1));
        round.run();
        repair.putAway(open().getFirst().id(), any -> true);
        clock.advance(Duration.ofHours(1));
        add(document, clock.instant().plusSeconds(3600));
        taken(clock.instant());

        clock.advance(Duration.ofHours(1));
        round.run();

        assertThat(kinds()).containsExactly(TroubleKind.NO_STATUS);
    }

    @Test
    void recallThatCouldNotBeSentIsSentAgainAsTheRecallItIs() {
        UUID document = sent(clock.instant());
        UUID trouble = failed(document, new Message.Business(BusinessKind.RECALL, "gửi nhầm"));

        assertThat(repair.sendAgain(trouble, "000.00.14.H56", CLERK, any -> true))
                .isInstanceOf(RepairTrouble.Outcome.NotToBeSent.class);
        assertThat(repair.sendAgain(trouble, null, CLERK, any -> true))
                .isInstanceOf(RepairTrouble.Outcome.Repaired.class);

        assertThat(tables.count("exchange_delivery WHERE state = 'WAITING' AND kind = 'RECALL' AND words = 'gửi nhầm'"))
                .isEqualTo(1);
        assertThat(open()).isEmpty();
    }

    @Test
    void statusThatCouldNotBeSentIsSentAgainAndNotTheDocumentItSpeaksOf() {
        UUID document = document();
        StatusReport report = new StatusReport(StatusCode.ACCEPTED, clock.instant(), "");
        UUID trouble = failed(document, new Message.Status(report));

        assertThat(repair.sendAgain(trouble, null, CLERK, any -> true))
                .isInstanceOf(RepairTrouble.Outcome.Repaired.class);

        assertThat(tables.count("exchange_delivery WHERE state = 'WAITING' AND kind = 'STATUS' AND code = '03'"))
                .isEqualTo(1);
        assertThat(tables.count("exchange_delivery WHERE state = 'WAITING'")).isEqualTo(1);
        assertThat(tables.count("exchange_standing WHERE document_id = " + Tables.id(document)))
                .isZero();
    }

    /** A message about a document that an axis refused for good; the trouble that this is. */
    private UUID failed(UUID document, Message message) {
        UUID delivery = transactions.write(
                () -> post.add(new Parcel(document, agency.qcvnCode(), RECEIVER, message, false, null)));
        tables.execute("UPDATE exchange_delivery SET state = 'REFUSED', finished_at = created_at WHERE id = "
                + Tables.id(delivery));
        consume(
                DeliveryFailed.TYPE,
                new DeliveryFailed(delivery, document, RECEIVER, DeliveryState.REFUSED, "INVALID_FILE"));
        return open().getFirst().id();
    }

    @Test
    void packageThatCouldNotBeReadIsToldToTheAgencyItCameFor() {
        UUID reception = Ids.next();
        consume(ReceptionFailed.TYPE, new ReceptionFailed(reception, agency.id().value(), RECEIVER, false, null));
        assertThat(kinds()).containsExactly(TroubleKind.NOT_READ);
        assertThat(open().getFirst().reason()).isEqualTo("SET_APART");
    }

    @Test
    void mailboxThatStaysShutIsToldUntilItIsLookedInto() {
        tables.execute("INSERT INTO exchange_mailbox (axis, agency_id, failed_at, failure) VALUES ('national', "
                + Tables.id(agency.id().value()) + ", UTC_TIMESTAMP(6), 'UNREACHABLE')");
        round.run();
        round.run();
        assertThat(kinds()).containsExactly(TroubleKind.MAILBOX);
        tables.execute("UPDATE exchange_mailbox SET fetched_at = UTC_TIMESTAMP(6) + INTERVAL 1 HOUR");
        round.run();
        assertThat(open()).isEmpty();
    }

    private void consume(String type, Object payload) {
        try {
            OutboxEvent event = new OutboxEvent(
                    Ids.next(), type, UUID.randomUUID(), json.writeValueAsString(payload), clock.instant());
            transactions.write(() -> events.consume(event));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private UUID document() {
        ExchangeDocument document = ExchangeData.outgoing(agency.id(), agency.qcvnCode());
        transactions.write(() -> documents.add(document));
        return document.id();
    }

    private void add(UUID document, Instant sendBy) {
        transactions.write(() -> {
            book.send(document, RECEIVER);
            post.add(new Parcel(
                    document, agency.qcvnCode(), RECEIVER, new Message.Business(BusinessKind.NEW, ""), false, sendBy));
        });
    }

    private UUID sent(Instant at) {
        UUID document = document();
        add(document, at.plus(Duration.ofDays(1)));
        taken(at);
        return document;
    }

    /** An axis takes all that waits. */
    private void taken(Instant at) {
        tables.execute("UPDATE exchange_delivery SET state = 'SENT', finished_at = '"
                + at.toString().replace("T", " ").replace("Z", "") + "' WHERE state = 'WAITING'");
    }

    private void hear(UUID document, StatusCode code) {
        transactions.write(
                () -> book.hear(document, RECEIVER, new StatusReport(code, clock.instant(), "không đúng thẩm quyền")));
    }

    private Stage stage(UUID document, String receiver) {
        return transactions.read(() -> book.stage(document, receiver));
    }

    private long waiting(String to) {
        return tables.count("exchange_delivery WHERE state = 'WAITING' AND turn = 0 AND to_code = '" + to + "'");
    }

    private List<Trouble> open() {
        return troubles.list(agency.id(), null, 50).items();
    }

    private List<TroubleKind> kinds() {
        return open().stream().map(Trouble::kind).toList();
    }
}
