package vn.motcua.exchange.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.exchange.ExchangeData;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.edxml.Attachment;
import vn.motcua.exchange.edxml.Business;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.exchange.edxml.DocumentReference;
import vn.motcua.exchange.edxml.Organ;
import vn.motcua.exchange.edxml.OrganId;
import vn.motcua.exchange.packing.DocumentContents;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.Urgency;
import vn.motcua.registry.incoming.Arrival;
import vn.motcua.registry.incoming.EnterIncoming;
import vn.motcua.registry.incoming.Letter;
import vn.motcua.registry.outgoing.DocumentDispatched;
import vn.motcua.registry.outgoing.OutgoingActs;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** From the register into the post: who gets what a clerk has sent, how often, and what it says. */
@ServerTest
class RegisteredDispatchTest {
    private static final String JUSTICE = "000.00.14.H56";
    private static final String ELSEWHERE = "000.00.14.H50";

    private final Desk desk;
    private final OutgoingActs outgoing;
    private final DispatchDocuments dispatch;
    private final DocumentContents contents;
    private final ExchangeDocuments documents;
    private final EnterIncoming enterIncoming;
    private final Transactions transactions;
    private final Tables tables;
    private final ObjectMapper json;
    private final Clock clock;

    RegisteredDispatchTest(
            Api api,
            Desk desk,
            DispatchDocuments dispatch,
            DocumentContents contents,
            ExchangeDocuments documents,
            EnterIncoming enterIncoming,
            Transactions transactions,
            Tables tables,
            ObjectMapper json,
            Clock clock) {
        this.desk = desk;
        this.outgoing = new OutgoingActs(api, desk);
        this.dispatch = dispatch;
        this.contents = contents;
        this.documents = documents;
        this.enterIncoming = enterIncoming;
        this.transactions = transactions;
        this.tables = tables;
        this.json = json;
        this.clock = clock;
    }

    @Test
    void documentIsPostedOnceForEachReceiverHoweverOftenItIsTold() {
        UUID id = sent("NORMAL", "H56.14", "H50.14");

        ExchangeDocument posted = told(id, 0, "H56.14", "H50.14");
        told(id, 0, "H56.14", "H50.14");

        assertThat(deliveries(posted, "")).isEqualTo(2);
        assertThat(deliveries(posted, " AND to_code = '" + JUSTICE + "'")).isEqualTo(1);
        assertThat(deliveries(posted, " AND to_code = '" + ELSEWHERE + "'")).isEqualTo(1);
    }

    @Test
    void agencyThatIsNamedByBothItsCodesGetsItOnce() {
        UUID id = sent("NORMAL", "H56.14", JUSTICE);

        assertThat(deliveries(told(id, 0, "H56.14", JUSTICE), "")).isEqualTo(1);
    }

    @Test
    void urgentDocumentGoesBeforeOthers() {
        ExchangeDocument urgent = told(sent("IMMEDIATE", "H56.14"), 3, "H56.14");
        ExchangeDocument ordinary = told(sent("NORMAL", "H56.14"), 0, "H56.14");

        assertThat(tables.count("exchange_delivery a JOIN exchange_delivery b ON a.turn < b.turn WHERE a.document_id = "
                        + Tables.id(urgent.id()) + " AND b.document_id = " + Tables.id(ordinary.id())))
                .isEqualTo(1);
    }

    @Test
    void messageSaysWhatStandsInTheRegister() {
        Map<String, Object> words = OutgoingActs.words("Về việc phối hợp");
        words.put("description", "Kèm một phụ lục");
        words.put("dueOn", "2030-05-06");
        words.put("urgency", "URGENT");
        words.put("paperKind", "FINANCE");
        Answer sent = dispatched(words);
        UUID id = UUID.fromString(sent.at("/document/id"));

        DocumentMessage message = message(told(id, 1, "H56.14"));

        assertThat(message.header().identity().number() + "/"
                        + message.header().identity().notation())
                .isEqualTo(sent.at("/document/symbol"));
        assertThat(message.header().identity().date()).isEqualTo(LocalDate.parse(sent.at("/document/issuedOn")));
        assertThat(message.header().kind().name()).isEqualTo("Công văn");
        assertThat(message.header().summary().subject()).isEqualTo("Về việc phối hợp");
        assertThat(message.header().summary().content()).isEqualTo("Kèm một phụ lục");
        assertThat(message.header().signatory().fullName()).isNotBlank();
        assertThat(message.header().distribution().dueDate()).isEqualTo(LocalDate.of(2030, 5, 6));
        assertThat(message.header().distribution().priority().wire()).isEqualTo(Urgency.URGENT.priority());
        assertThat(message.header().other().pages()).isEqualTo(1);
        assertThat(message.header().responseFor()).isEmpty();
        assertThat(message.business())
                .isInstanceOfSatisfying(
                        Business.New.class,
                        business -> assertThat(business.note().paper()).isTrue());
        assertThat(message.attachments()).extracting(Attachment::name).containsExactly("văn bản.pdf", "phụ lục.pdf");
    }

    @Test
    void answerNamesTheDocumentThatItAnswersAsItsSenderDoes() {
        UUID id = sent("NORMAL", "H56.14");
        ExchangeDocument asked = asked();
        tables.execute("UPDATE incoming_document SET answer_id = (SELECT entry_id FROM outgoing_document WHERE id = "
                + Tables.id(id) + ") WHERE id = "
                + Tables.id(asked.links().register().orElseThrow()));

        DocumentMessage message = message(told(id, 0, "H56.14"));

        assertThat(message.header().responseFor())
                .containsExactly(new DocumentReference(
                        new OrganId(JUSTICE),
                        asked.reference().code(),
                        asked.reference().documentId(),
                        asked.reference().promulgatedOn()));
    }

    /** A document that came over the exchange and stands in the register. */
    private ExchangeDocument asked() {
        ExchangeDocument came = ExchangeData.incoming(desk.agency(), JUSTICE);
        Letter letter = new Letter(
                new Correspondent(JUSTICE, "Sở Tư pháp"),
                new Letter.Original("1887", "STP-HCTP", LocalDate.of(2026, 11, 3)),
                new Letter.Content("Công văn", "Về việc đề nghị", 1, null),
                new Letter.Signer(null, null),
                Urgency.NORMAL,
                null);
        Arrival arrival = new Arrival(desk.agency(), came.reference().documentId(), letter, List.of(), null);
        return transactions.write(() -> {
            documents.add(came);
            if (!(enterIncoming.arrive(arrival) instanceof EnterIncoming.Outcome.Entered entered)) {
                throw new AssertionError("not entered");
            }
            documents.link(
                    came.id(),
                    new ExchangeDocument.Links(entered.document().id().value(), null));
            return documents.get(came.id());
        });
    }

    private UUID sent(String urgency, String... codes) {
        Map<String, Object> words = OutgoingActs.words("Về việc gửi đi");
        words.put("urgency", urgency);
        words.put(
                "receivers",
                List.of(codes).stream()
                        .map(code -> Map.of("code", code, "name", "Nơi nhận"))
                        .toList());
        return UUID.fromString(dispatched(words).at("/document/id"));
    }

    private Answer dispatched(Map<String, Object> words) {
        Clerk handler = desk.handler();
        Answer begun = outgoing.begin(handler, words).expect(201);
        Answer main = outgoing.file(handler, begun, "/main-file", "văn bản.pdf", SampleFiles.pdf(1))
                .expect(200);
        Answer attached = outgoing.file(handler, main, "/attached-file", "phụ lục.pdf", SampleFiles.pdf(1))
                .expect(200);
        Answer submitted = outgoing.act(handler, attached, "/submission").expect(200);
        Answer signed = outgoing.act(desk.leader(), submitted, "/signature").expect(200);
        Answer issued = outgoing.act(desk.clerk(), signed, "/issue").expect(200);
        return outgoing.act(desk.clerk(), issued, "/dispatch").expect(200);
    }

    /** The event of a dispatch is heard. */
    private ExchangeDocument told(UUID id, int priority, String... codes) {
        Instant now = clock.instant();
        var dispatched =
                new DocumentDispatched(id, desk.agency().value(), List.of(codes), priority, now, now.plusSeconds(3600));
        transactions.write(() ->
                dispatch.consume(new OutboxEvent(Ids.next(), DocumentDispatched.TYPE, id, written(dispatched), now)));
        return transactions.read(() -> documents.findRegistered(id)).orElseThrow();
    }

    private String written(DocumentDispatched dispatched) {
        try {
            return json.writeValueAsString(dispatched);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private DocumentMessage message(ExchangeDocument document) {
        Organ from = Organ.of(new OrganId(document.reference().senderCode()), "Nơi gửi");
        return contents.find(document, from, Organ.of(new OrganId(JUSTICE), "Sở Tư pháp"))
                .orElseThrow();
    }

    private long deliveries(ExchangeDocument document, String condition) {
        return tables.count("exchange_delivery WHERE document_id = " + Tables.id(document.id()) + condition);
    }
}
