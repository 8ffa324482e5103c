package vn.motcua.exchange.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.MovableClock;
import vn.motcua._support.Tables;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.exchange.AxisStandIn;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.ExchangeData;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.axis.MessageType;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.platform.persistence.Transactions;

/** The comparison over the real tables and an axis in memory. */
@DatabaseTest
class ReconcileTest {
    private final LedgerRows rows;
    private final ExchangeDocuments documents;
    private final StatusBook book;
    private final Agencies agencies;
    private final Transactions transactions;
    private final Tables tables;
    private final Agency agency;
    private final MovableClock clock = new MovableClock();
    private final AxisStandIn axis = new AxisStandIn(clock);

    ReconcileTest(
            LedgerRows rows,
            ExchangeDocuments documents,
            StatusBook book,
            Agencies agencies,
            Transactions transactions,
            Tables tables) {
        this.rows = rows;
        this.documents = documents;
        this.book = book;
        this.agencies = agencies;
        this.transactions = transactions;
        this.tables = tables;
        this.agency = agencies.list().getFirst();
    }

    @BeforeEach
    void emptyTables() {
        tables.empty(
                "exchange_trouble",
                "exchange_delivery",
                "exchange_report",
                "exchange_standing",
                "exchange_reception",
                "exchange_reconciliation",
                "exchange_document");
    }

    @Test
    void mailThatWasNotFetchedIsExplained() {
        axis.put("H59", ExchangeAgencies.codeOf(agency), MessageType.EDOC, "x".getBytes(StandardCharsets.UTF_8));

        Findings findings = reconcile().run().getFirst();

        assertThat(findings.counts()).isEqualTo(Map.of(Explanation.NOT_FETCHED, 1L));
        assertThat(tables.count("exchange_reconciliation WHERE unexplained = 0 AND explained = 1"))
                .isEqualTo(1);
    }

    @Test
    void documentForWhichNoDeliveryWasWrittenIsUnexplained() {
        UUID document = document(ExchangeData.outgoing(agency.id(), agency.qcvnCode()));
        transactions.write(() -> book.send(document, "000.00.00.H59"));

        assertThat(reconcile().run().getFirst().unexplained()).containsExactly("NOT_QUEUED " + document);
    }

    @Test
    void documentThatCameAndStandsInNoRegisterIsUnexplained() {
        UUID document = document(ExchangeData.incoming(agency.id(), "000.00.00.H59"));
        transactions.write(() -> book.send(document, agency.qcvnCode()));

        assertThat(reconcile().run().getFirst().unexplained()).containsExactly("NOT_ENTERED " + document);
    }

    @Test
    void axisThatDoesNotAnswerLeavesTheLastComparisonAsItWas() {
        reconcile().run();
        axis.beAway(true);
        clock.advance(Duration.ofHours(1));

        assertThat(reconcile().run()).isEmpty();
        assertThat(tables.count("exchange_reconciliation")).isEqualTo(1);
    }

    private Reconcile reconcile() {
        return new Reconcile(
                axis.routes(),
                new ExchangeAgencies(agencies, clock, List.of(agency.code())),
                rows,
                transactions,
                clock);
    }

    private UUID document(ExchangeDocument document) {
        transactions.write(() -> documents.add(document));
        return document.id();
    }
}
