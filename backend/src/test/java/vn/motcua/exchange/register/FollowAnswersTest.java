package vn.motcua.exchange.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._data.ArrivedLetter;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua.exchange.ExchangeData;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.status.Ask;
import vn.motcua.exchange.status.Stage;
import vn.motcua.exchange.status.StageReached;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.exchange.status.StatusReport;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.incoming.CloseIncoming;
import vn.motcua.registry.incoming.EnterIncoming;
import vn.motcua.registry.incoming.IncomingDocuments;
import vn.motcua.registry.incoming.IncomingId;
import vn.motcua.registry.incoming.IncomingState;
import vn.motcua.registry.outgoing.OutgoingActs;
import vn.motcua.registry.outgoing.OutgoingDocuments;
import vn.motcua.registry.outgoing.OutgoingId;
import vn.motcua.routing.Desk;

/** What was asked is in work again when who asked has the answer no more, whatever others do with it. */
@ServerTest
class FollowAnswersTest {
    private static final String ONE = "H56.14";
    private static final String OTHER = "H59.14";

    private final FollowAnswers follow;
    private final StatusBook book;
    private final ExchangeDocuments documents;
    private final EnterIncoming enterIncoming;
    private final CloseIncoming closeIncoming;
    private final IncomingDocuments incoming;
    private final OutgoingDocuments outgoing;
    private final OutgoingActs acts;
    private final Api api;
    private final Desk desk;
    private final Transactions transactions;
    private final ObjectMapper json;
    private final Clock clock;

    FollowAnswersTest(
            FollowAnswers follow,
            StatusBook book,
            ExchangeDocuments documents,
            EnterIncoming enterIncoming,
            CloseIncoming closeIncoming,
            IncomingDocuments incoming,
            OutgoingDocuments outgoing,
            Api api,
            Desk desk,
            Transactions transactions,
            ObjectMapper json,
            Clock clock) {
        this.follow = follow;
        this.book = book;
        this.documents = documents;
        this.enterIncoming = enterIncoming;
        this.closeIncoming = closeIncoming;
        this.incoming = incoming;
        this.outgoing = outgoing;
        this.acts = new OutgoingActs(api, desk);
        this.api = api;
        this.desk = desk;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    @Test
    void eachQuestionIsReopenedWhenItsOwnAskerRefusesTheAnswerToBoth() {
        OutgoingId answer = issued();
        IncomingId ofOne = finished("000.00.14.H56", answer);
        IncomingId ofOther = finished(OTHER, answer);
        IncomingId onPaper = finished("", answer);
        UUID sent = sentToBoth(answer);

        refuse(sent, OTHER);

        assertThat(state(ofOther)).isEqualTo(IncomingState.IN_PROGRESS);
        assertThat(state(ofOne)).isEqualTo(IncomingState.FINISHED);
        assertThat(state(onPaper)).as("somebody has it").isEqualTo(IncomingState.FINISHED);

        refuse(sent, ONE);

        assertThat(state(ofOne)).isEqualTo(IncomingState.IN_PROGRESS);
        assertThat(state(onPaper)).as("nobody has it").isEqualTo(IncomingState.IN_PROGRESS);
    }

    private IncomingState state(IncomingId id) {
        return incoming.get(id).state();
    }

    private void refuse(UUID sent, String receiver) {
        transactions.write(() -> book.hear(
                sent, receiver, new StatusReport(StatusCode.REFUSED, clock.instant(), "không đúng thẩm quyền")));
        var reached = new StageReached(sent, receiver, Stage.REFUSED, Ask.NONE);
        var event = new OutboxEvent(Ids.next(), StageReached.TYPE, sent, written(reached), clock.instant());
        transactions.write(() -> follow.consume(event));
    }

    private String written(StageReached reached) {
        try {
            return json.writeValueAsString(reached);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private UUID sentToBoth(OutgoingId answer) {
        ExchangeDocument document = ExchangeData.outgoing(desk.agency(), "H56.12");
        UUID id = document.id();
        transactions.write(() -> {
            documents.add(document);
            documents.link(id, new ExchangeDocument.Links(answer.value(), null));
            book.send(id, ONE);
            book.send(id, OTHER);
        });
        return id;
    }

    private OutgoingId issued() {
        Answer issued = acts.issued(OutgoingActs.words("Trả lời chung"));
        return new OutgoingId(UUID.fromString(issued.at("/document/id")));
    }

    /** One that a handler had in hand, finished with the answer. */
    private IncomingId finished(String sender, OutgoingId answer) {
        IncomingId id = entered(sender);
        incoming(desk.clerk(), id, "/taking-in", 0, Map.of());
        incoming(
                desk.leader(),
                id,
                "/assignment",
                1,
                Map.of("assignees", List.of(Map.of("unitId", desk.division().value()))));
        UUID entry = outgoing.get(answer).requireEntry();
        transactions.write(() -> closeIncoming.answered(id, entry, desk.clerk().id()));
        assertThat(state(id)).isEqualTo(IncomingState.FINISHED);
        return id;
    }

    private void incoming(Desk.Clerk officer, IncomingId id, String what, long version, Map<String, ?> body) {
        api.post("/api/v1/officer/incoming-documents/" + id.value() + what)
                .bearer(officer.token())
                .ifMatch(version)
                .json(body)
                .expect(200);
    }

    private IncomingId entered(String sender) {
        return ArrivedLetter.to(desk.agency())
                .from(sender, "Sở Tư pháp")
                .numbered("31")
                .about("Xin ý kiến")
                .enter(enterIncoming)
                .id();
    }
}
