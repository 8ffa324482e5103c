package vn.motcua.exchange.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.exchange.ExchangeData;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.platform.persistence.Transactions;

/** The machine over the real tables. */
@DatabaseTest
class StatusBookTest {
    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
    private static final String RECEIVER = "000.00.00.H59";

    private final StatusBook book;
    private final Transactions transactions;
    private final Tables tables;
    private final UUID document;

    StatusBookTest(
            StatusBook book, ExchangeDocuments documents, Agencies agencies, Transactions transactions, Tables tables) {
        this.book = book;
        this.transactions = transactions;
        this.tables = tables;
        Agency agency = agencies.list().getFirst();
        ExchangeDocument sent = ExchangeData.outgoing(agency.id(), agency.qcvnCode());
        this.document = sent.id();
        transactions.write(() -> {
            documents.add(sent);
            book.send(document, RECEIVER);
        });
    }

    @Test
    void reportMovesTheStageAndIsToldOnce() {
        assertThat(hear(StatusCode.ARRIVED, 0)).contains(Effect.MOVED);
        assertThat(hear(StatusCode.ARRIVED, 0)).contains(Effect.DUPLICATE);
        assertThat(hear(StatusCode.ACCEPTED, 60)).contains(Effect.MOVED);
        assertThat(hear(StatusCode.ARRIVED, 30)).contains(Effect.OLDER);

        StatusHistory history = history();
        assertThat(history.standing().stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(history.heard().stream().map(StatusHistory.Heard::effect))
                .containsExactly(Effect.MOVED, Effect.MOVED, Effect.OLDER);
        assertThat(tables.count("outbox_event WHERE type = '" + StageReached.TYPE + "' AND aggregate_id = "
                        + Tables.id(document)))
                .isEqualTo(2);
    }

    @Test
    void statusOfWhatWasNeverSentToThatReceiverIsNotHeard() {
        assertThat(transactions.write(() -> book.hear(document, "000.00.00.H16", report(StatusCode.ARRIVED, 0))))
                .isEqualTo(Optional.empty());
    }

    @Test
    void refusedDocumentBeginsAnewWhenItIsSentAgain() {
        hear(StatusCode.REFUSED, 0);
        transactions.write(() -> book.send(document, RECEIVER));

        assertThat(history().standing().stage()).isEqualTo(Stage.SENT);
        assertThat(hear(StatusCode.REFUSED, 0)).contains(Effect.DUPLICATE);
        assertThat(hear(StatusCode.ARRIVED, 60)).contains(Effect.MOVED);
    }

    @Test
    void recallIsAgreedOnlyAfterItWasAsked() {
        hear(StatusCode.ARRIVED, 0);
        assertThat(hear(StatusCode.CHANGE_AGREED, 10)).contains(Effect.NOT_ASKED);
        transactions.write(() -> book.request(document, RECEIVER, Ask.TAKE_BACK));
        assertThat(hear(StatusCode.CHANGE_AGREED, 20)).contains(Effect.MOVED);
        assertThat(history().standing().stage()).isEqualTo(Stage.GIVEN_BACK);
    }

    @Test
    void reportsAtOnceAreAllKept() throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (StatusCode code : List.of(StatusCode.ARRIVED, StatusCode.ACCEPTED, StatusCode.ASSIGNED)) {
                for (int time = 0; time < 4; time++) {
                    int second = time;
                    threads.execute(() -> hear(code, second));
                }
            }
        }
        assertThat(history().heard()).hasSize(12);
    }

    private Optional<Effect> hear(StatusCode code, int second) {
        return transactions.write(() -> book.hear(document, RECEIVER, report(code, second)));
    }

    private StatusHistory history() {
        return transactions.read(() -> book.history(document, RECEIVER));
    }

    private static StatusReport report(StatusCode code, int second) {
        return new StatusReport(code, NOON.plusSeconds(second), "");
    }
}
