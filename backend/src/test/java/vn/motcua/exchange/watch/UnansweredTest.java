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
import vn.motcua.exchange.delivery.Message;
import vn.motcua.exchange.delivery.Parcel;
import vn.motcua.exchange.delivery.Post;
import vn.motcua.exchange.edxml.BusinessKind;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.partner.PartnerBook;
import vn.motcua.exchange.request.RequestBook;
import vn.motcua.exchange.request.RequestKind;
import vn.motcua.exchange.status.Ask;
import vn.motcua.exchange.status.Stage;
import vn.motcua.exchange.status.StageReached;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.exchange.status.StatusReport;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;

/** A receiver that does not answer what it was asked is told of once, until it answers. */
@DatabaseTest
class UnansweredTest {
    private static final UUID CLERK = UUID.randomUUID();
    private static final String RECEIVER = "000.00.00.H59";

    private final ExchangeDocuments documents;
    private final StatusBook book;
    private final RequestBook requests;
    private final Post post;
    private final ObjectMapper json;
    private final Transactions transactions;
    private final Tables tables;
    private final Agency agency;
    private final MovableClock clock = new MovableClock();
    private final Troubles troubles;
    private final WatchEvents events;
    private final WatchRound round;
    private final RepairTrouble repair;

    UnansweredTest(
            TroubleRows rows,
            WatchRows watchRows,
            TellLate tellLate,
            ExchangeDocuments documents,
            StatusBook book,
            RequestBook requests,
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
        this.requests = requests;
        this.post = post;
        this.json = json;
        this.transactions = transactions;
        this.tables = tables;
        this.agency = agencies.list().getFirst();
        this.troubles = new Troubles(rows, outbox, transactions, clock);
        this.events = new WatchEvents(troubles, documents, watchRows, json);
        this.round = new WatchRound(
                watchRows,
                troubles,
                tellLate,
                WatchSettings.USUAL,
                transactions,
                clock,
                Optional.of(new AxisStandIn(clock).routes()));
        this.repair = repairing.with(troubles, partners);
    }

    @BeforeEach
    void emptyTables() {
        tables.empty(
                "exchange_request",
                "exchange_trouble",
                "exchange_delivery",
                "exchange_report",
                "exchange_standing",
                "exchange_mailbox",
                "exchange_reception",
                "exchange_document");
    }

    @Test
    void questionThatIsNotAnsweredIsToldOnceAndEndsWithTheAnswer() {
        UUID document = asked();
        clock.advance(Duration.ofMinutes(29));
        round.run();
        assertThat(open()).isEmpty();
        clock.advance(Duration.ofMinutes(2));
        round.run();
        round.run();
        assertThat(kinds()).containsExactly(TroubleKind.NO_ANSWER);
        assertThat(repair.sendAgain(open().getFirst().id(), null, CLERK, any -> true))
                .isInstanceOf(RepairTrouble.Outcome.NotToBeSent.class);

        answer(document);
        round.run();

        assertThat(open()).isEmpty();
    }

    @Test
    void whatIsPutAwayIsNotToldAgain() {
        asked();
        clock.advance(Duration.ofHours(1));
        round.run();
        repair.putAway(open().getFirst().id(), any -> true);
        clock.advance(Duration.ofHours(1));

        round.run();

        assertThat(open()).isEmpty();
    }

    @Test
    void questionIsNotUnansweredWhileItWaitsForTheAxis() {
        UUID document = asked();
        add(document, BusinessKind.RECALL);
        clock.advance(Duration.ofHours(2));
        round.run();
        assertThat(open()).isEmpty();

        taken();
        clock.advance(Duration.ofMinutes(29));
        round.run();
        assertThat(open()).isEmpty();
        clock.advance(Duration.ofMinutes(2));
        round.run();
        assertThat(kinds()).containsExactly(TroubleKind.NO_ANSWER);
    }

    /** A document that has arrived and is asked back. */
    private UUID asked() {
        ExchangeDocument document = ExchangeData.outgoing(agency.id(), agency.qcvnCode());
        transactions.write(() -> {
            documents.add(document);
            book.send(document.id(), RECEIVER);
        });
        add(document.id(), BusinessKind.NEW);
        taken();
        transactions.write(() -> {
            hear(document.id(), StatusCode.ARRIVED);
            book.request(document.id(), RECEIVER, Ask.TAKE_BACK);
            requests.ask(document.id(), RECEIVER, RequestKind.RECALL, "gửi nhầm", null);
        });
        tables.execute("UPDATE exchange_request SET asked_at = '" + written(clock.instant()) + "'");
        return document.id();
    }

    private void add(UUID document, BusinessKind kind) {
        Message message = new Message.Business(kind, "");
        transactions.write(() -> post.add(new Parcel(document, agency.qcvnCode(), RECEIVER, message, true, null)));
    }

    /** An axis takes all that waits. */
    private void taken() {
        tables.execute("UPDATE exchange_delivery SET state = 'SENT', finished_at = '" + written(clock.instant())
                + "' WHERE state = 'WAITING'");
    }

    private void answer(UUID document) {
        StageReached reached = new StageReached(document, RECEIVER, Stage.ARRIVED, Ask.NONE);
        transactions.write(() -> {
            hear(document, StatusCode.CHANGE_REFUSED);
            requests.heard(document, RECEIVER, StatusCode.CHANGE_REFUSED, "đang giải quyết");
            events.consume(new OutboxEvent(Ids.next(), StageReached.TYPE, document, text(reached), clock.instant()));
        });
    }

    private void hear(UUID document, StatusCode code) {
        book.hear(document, RECEIVER, new StatusReport(code, clock.instant(), ""));
    }

    private String text(StageReached reached) {
        try {
            return json.writeValueAsString(reached);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static String written(Instant at) {
        return at.toString().replace("T", " ").replace("Z", "");
    }

    private List<Trouble> open() {
        return troubles.list(agency.id(), null, 50).items();
    }

    private List<TroubleKind> kinds() {
        return open().stream().map(Trouble::kind).toList();
    }
}
