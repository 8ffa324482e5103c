package vn.motcua.exchange.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.persistence.Transactions;

/** What is late is told to an agency in one: how many documents, and once an hour at most. */
@DatabaseTest
class TellLateTest {
    private final ExchangeDocuments documents;
    private final Post post;
    private final Transactions transactions;
    private final Tables tables;
    private final Agency agency;
    private final MovableClock clock = new MovableClock();
    private final WatchRound round;

    TellLateTest(
            TroubleRows rows,
            WatchRows watchRows,
            TellLate tellLate,
            ExchangeDocuments documents,
            Post post,
            Outbox outbox,
            Agencies agencies,
            Transactions transactions,
            Tables tables) {
        this.documents = documents;
        this.post = post;
        this.transactions = transactions;
        this.tables = tables;
        this.agency = agencies.list().getFirst();
        this.round = new WatchRound(
                watchRows,
                new Troubles(rows, outbox, transactions, clock),
                tellLate,
                WatchSettings.USUAL,
                transactions,
                clock,
                Optional.of(new AxisStandIn(clock).routes()));
    }

    @BeforeEach
    void emptyTables() {
        tables.empty(
                "exchange_late_told",
                "exchange_request",
                "exchange_trouble",
                "exchange_delivery",
                "exchange_report",
                "exchange_standing",
                "exchange_mailbox",
                "exchange_reception",
                "exchange_document",
                "outbox_task",
                "outbox_event");
    }

    @Test
    void allThatIsLateIsToldInOneAndOncePerHour() {
        late("000.00.01.H59", "000.00.02.H59");
        late("000.00.01.H59");
        round.run();
        round.run();
        assertThat(told(2)).as("two documents, to three receivers").isEqualTo(1);

        late("000.00.01.H59");
        clock.advance(Duration.ofMinutes(59));
        round.run();
        assertThat(told(3)).isZero();
        clock.advance(Duration.ofMinutes(2));
        round.run();
        round.run();
        assertThat(told(3)).isEqualTo(1);
    }

    @Test
    void whatIsLateStillIsNotToldAgain() {
        late("000.00.01.H59");
        round.run();
        clock.advance(Duration.ofHours(3));

        round.run();

        assertThat(told(1)).isEqualTo(1);
    }

    @Test
    void nothingIsToldOfWhatWasSentInTime() {
        late("000.00.01.H59");
        tables.execute("UPDATE exchange_delivery SET state = 'SENT', finished_at = UTC_TIMESTAMP(6)");
        round.run();
        assertThat(tables.count("outbox_event WHERE type = '" + LateListed.TYPE + "'"))
                .isZero();
    }

    private void late(String... receivers) {
        ExchangeDocument document = ExchangeData.outgoing(agency.id(), agency.qcvnCode());
        UUID id = document.id();
        transactions.write(() -> {
            documents.add(document);
            for (String to : receivers) {
                Message message = new Message.Business(BusinessKind.NEW, "");
                post.add(new Parcel(
                        id,
                        agency.qcvnCode(),
                        to,
                        message,
                        false,
                        clock.instant().minusSeconds(1)));
            }
        });
    }

    /** How often the agency was told that so many documents are late. */
    private long told(int documents) {
        return tables.count("outbox_event WHERE type = '" + LateListed.TYPE + "' AND aggregate_id = "
                + Tables.id(agency.id().value()) + " AND JSON_VALUE(payload, '$.documents') = " + documents);
    }
}
