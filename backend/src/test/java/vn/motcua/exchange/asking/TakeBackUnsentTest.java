package vn.motcua.exchange.asking;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.delivery.DeliveryFailed;
import vn.motcua.exchange.delivery.DeliveryState;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;

/** A document that never reached its receiver is taken back at once: who does not have it is not asked for it. */
@ServerTest
class TakeBackUnsentTest extends BetweenAgencies {
    private static final Map<String, ?> WRONG_ADDRESS = Map.of("reason", "Gửi nhầm địa chỉ");

    private final ExchangeDocuments documents;
    private final StatusBook book;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Tables tables;

    TakeBackUnsentTest(
            ApplicationContext server,
            Api api,
            ExchangeDocuments documents,
            StatusBook book,
            Outbox outbox,
            Transactions transactions,
            Tables tables) {
        super(server, api);
        this.documents = documents;
        this.book = book;
        this.outbox = outbox;
        this.transactions = transactions;
        this.tables = tables;
    }

    @Test
    void whatWaitsToBeSentIsNotSentAndTheQuestionIsAnsweredHere() {
        Answer sent = queued();

        Answer asked = letters.ask(sent, "/recall", WRONG_ADDRESS).expect(200);

        assertThat(asked.at("/items/0/answer/reply")).isEqualTo("AGREED");
        assertThat(asked.at("/items/0/answer/words")).isEqualTo("Văn bản chưa tới nơi nhận");
        axis.settle();
        assertThat(count("state = 'CANCELLED' AND kind = 'NEW'")).isEqualTo(1);
        assertThat(count("state <> 'CANCELLED'")).isZero();
        assertThat(letters.sent(sent).at("/deliveries/0/statusCode")).isEqualTo("15");
        assertThat(letters.sent(sent).at("/deliveries/0/reason")).contains("chưa tới nơi nhận");
        letters.ask(sent, "/recall", WRONG_ADDRESS).expectProblem(409, "nothing-to-recall");
    }

    @Test
    void whatAnAxisRefusedIsTakenBackAndNotToBeSentAgain() {
        Answer sent = queued();
        fail(sent);
        axis.queue();
        assertThat(tables.count("exchange_trouble WHERE kind = 'NOT_SENT' AND open = 1"))
                .isEqualTo(1);

        Answer asked = letters.ask(sent, "/recall", WRONG_ADDRESS).expect(200);

        assertThat(asked.at("/items/0/answer/reply")).isEqualTo("AGREED");
        axis.settle();
        assertThat(count("kind = 'RECALL'")).isZero();
        assertThat(tables.count("exchange_trouble WHERE open = 1")).isZero();
    }

    @Test
    void questionBehindADocumentWhoseSendingFailsIsAnsweredThen() {
        Answer sent = queued();
        tables.execute("UPDATE exchange_delivery SET attempts = 1");
        Answer asked = letters.ask(sent, "/recall", WRONG_ADDRESS).expect(200);
        assertThat(asked.json().at("/items/0").has("answer"))
                .as("an axis may have it")
                .isFalse();

        fail(sent);
        axis.queue();

        assertThat(letters.requests(sent).at("/items/0/answer/reply")).isEqualTo("AGREED");
        assertThat(count("state = 'CANCELLED' AND kind = 'RECALL'")).isEqualTo(1);
        assertThat(tables.count("exchange_trouble WHERE open = 1")).isZero();
    }

    @Test
    void recallThatFailsLeavesTheQuestionOpenWhereTheDocumentIs() {
        Answer sent = queued();
        axis.settle();
        letters.ask(sent, "/recall", WRONG_ADDRESS).expect(200);
        tables.execute(
                "UPDATE exchange_delivery SET state = 'REFUSED', finished_at = created_at WHERE kind = 'RECALL'");
        tell(sent);

        axis.queue();

        assertThat(letters.requests(sent).json().at("/items/0").has("answer")).isFalse();
    }

    private Answer queued() {
        Answer sent = letters.send(
                letters.issued("chưa tới " + UUID.randomUUID().toString().substring(0, 8)));
        axis.queue();
        return sent;
    }

    /** An axis does not take the document. */
    private void fail(Answer sent) {
        tables.execute("UPDATE exchange_delivery SET state = 'REFUSED', finished_at = created_at WHERE kind = 'NEW'");
        tell(sent);
    }

    private void tell(Answer sent) {
        transactions.write(() -> {
            ExchangeDocument document =
                    documents.findRegistered(UUID.fromString(Letters.id(sent))).orElseThrow();
            String to =
                    book.histories(document.id()).keySet().stream().findFirst().orElseThrow();
            outbox.append(
                    DeliveryFailed.TYPE,
                    document.id(),
                    new DeliveryFailed(Ids.next(), document.id(), to, DeliveryState.REFUSED, "INVALID_FILE"));
        });
    }

    private long count(String which) {
        return tables.count("exchange_delivery WHERE kind <> 'STATUS' AND " + which);
    }
}
