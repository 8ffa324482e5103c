package vn.motcua.exchange.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.platform.outbox.OutboxRelay;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.outgoing.OutgoingActs;
import vn.motcua.routing.Desk;

/** To whom a document was sent in another's place is known wherever its receivers are. */
@ServerTest
class NewReceiverApiTest {
    private static final String FIRST = "H56.14";
    private static final String SECOND = "H50.14";

    private final Api api;
    private final Desk desk;
    private final OutgoingActs outgoing;
    private final ExchangeDocuments documents;
    private final StatusBook book;
    private final Troubles troubles;
    private final OutboxRelay relay;
    private final Transactions transactions;
    private final Tables tables;

    NewReceiverApiTest(
            Api api,
            Desk desk,
            ExchangeDocuments documents,
            StatusBook book,
            Troubles troubles,
            OutboxRelay relay,
            Transactions transactions,
            Tables tables) {
        this.api = api;
        this.desk = desk;
        this.outgoing = new OutgoingActs(api, desk);
        this.documents = documents;
        this.book = book;
        this.troubles = troubles;
        this.relay = relay;
        this.transactions = transactions;
        this.tables = tables;
    }

    @BeforeEach
    void noTroubles() {
        tables.empty("exchange_trouble");
    }

    @Test
    void receiverThatTookAnothersPlaceIsAmongTheReceiversInTheHistoryAndInTheRegister() {
        Answer sent = sent("Về việc đổi nơi nhận");
        String trouble = refused(exchanged(sent));

        api.post(trouble + "/sendings")
                .bearer(desk.clerk().token())
                .json(Map.of("receiverCode", SECOND))
                .expect(204);

        JsonNode read = outgoing.get(desk.clerk(), sent).json();
        assertThat(read.at("/details/receivers").findValuesAsText("code")).containsExactly(FIRST, SECOND);
        assertThat(read.at("/deliveries").findValuesAsText("receiverCode")).containsExactlyInAnyOrder(FIRST, SECOND);
        String name = read.at("/details/receivers/1/name").asText();
        JsonNode last = read.at("/history").get(read.at("/history").size() - 1);
        assertThat(last.at("/remarks").asText())
                .startsWith("Đổi nơi nhận: gửi tới " + name + " thay cho ")
                .contains("Sở Tư pháp");
        assertThat(last.at("/byName").asText()).isNotBlank().isNotEqualTo("Hệ thống");
        JsonNode entries = api.get("/api/v1/officer/agencies/" + desk.agency().value() + "/outgoing-register")
                .bearer(desk.clerk().token())
                .expect(200)
                .json()
                .at("/items");
        assertThat(entries.findValuesAsText("receivers")).anyMatch(line -> line.endsWith("; " + name));
    }

    @Test
    void receiverOfADeliveryThatTheDocumentDoesNotNameIsShownByItsName() {
        Answer sent = sent("Về việc nơi nhận không được ghi");
        ExchangeDocument document = exchanged(sent);
        transactions.write(() -> book.send(document.id(), "000.00.14.H50"));

        JsonNode receivers = outgoing.get(desk.clerk(), sent).json().at("/details/receivers");

        assertThat(receivers.findValuesAsText("code")).containsExactly(FIRST, "000.00.14.H50");
        assertThat(receivers.at("/1/name").asText()).contains("Quảng Trị");
    }

    private Answer sent(String subject) {
        Answer issued = outgoing.issued(OutgoingActs.words(subject));
        Answer sent = outgoing.act(desk.clerk(), issued, "/dispatch").expect(200);
        while (relay.runOnce() > 0) {
            // Until nothing is due any more.
        }
        return sent;
    }

    private ExchangeDocument exchanged(Answer sent) {
        UUID id = UUID.fromString(sent.at("/document/id"));
        return transactions.read(() -> documents.findRegistered(id)).orElseThrow();
    }

    /** Its first receiver does not take it: where its trouble is. */
    private String refused(ExchangeDocument document) {
        String partner = "000.00.14.H56";
        transactions.write(() -> troubles.raise(
                TroubleKind.NOT_SENT,
                UUID.randomUUID().toString(),
                desk.agency(),
                new Trouble.About(document.id(), null, partner),
                "UNKNOWN_RECEIVER"));
        String all = "/api/v1/officer/agencies/" + desk.agency().value() + "/exchange-troubles";
        return all + "/" + api.get(all).bearer(desk.clerk().token()).expect(200).at("/items/0/id");
    }
}
