package vn.motcua.registry.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua._data.ArrivedLetter;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.Queries;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.registry.incoming.EnterIncoming;
import vn.motcua.registry.incoming.IncomingChanged;
import vn.motcua.registry.incoming.IncomingId;
import vn.motcua.registry.outgoing.AskedDocuments;
import vn.motcua.registry.outgoing.OutgoingId;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** An answer is known as one from its draft on, and finishes what it answers when it has left. */
@ServerTest
class AnswerApiTest {
    private static final String INCOMING = "/api/v1/officer/incoming-documents/";
    private static final String OUTGOING = "/api/v1/officer/outgoing-documents/";
    private static final String ASKER = "000.00.14.H56";

    private final Api api;
    private final Desk desk;
    private final EnterIncoming enterIncoming;
    private final Answers answers;
    private final Tables tables;

    AnswerApiTest(Api api, Desk desk, EnterIncoming enterIncoming, Answers answers, Tables tables) {
        this.answers = answers;
        this.api = api;
        this.desk = desk;
        this.enterIncoming = enterIncoming;
        this.tables = tables;
    }

    @Test
    void answerAndQuestionNameEachOtherFromTheDraftOn() {
        UUID question = assigned();
        assertThat(incoming(question).json().at("/acts").toString()).contains("ANSWER");

        Answer draft = begin(desk.handler(), question).expect(201);

        assertThat(draft.at("/answers/id")).isEqualTo(question.toString());
        assertThat(draft.at("/answers/symbol")).isEqualTo("1887/STP-HCTP");
        assertThat(draft.at("/answers/senderName")).isEqualTo("Sở Tư pháp tỉnh Thanh Hóa");
        Answer asked = incoming(question);
        assertThat(asked.at("/answers/0/id")).isEqualTo(id(draft));
        assertThat(asked.at("/answers/0/state")).isEqualTo("DRAFTED");
        assertThat(asked.json().at("/answers/0").has("symbol")).isFalse();
        act(desk.handler(), draft, "/giving-up");
        assertThat(incoming(question).json().at("/answers")).isEmpty();
    }

    @Test
    void answerThatHasLeftFinishesItsQuestionByItselfAndOneThatWaitsDoesNot() {
        UUID question = assigned();
        Answer issued = issued(question);
        act(desk.clerk(), issued, "/dispatch");
        assertThat(incoming(question).at("/document/state")).isEqualTo("ASSIGNED");

        answers.left(new OutgoingId(UUID.fromString(id(issued))));

        Answer finished = incoming(question);
        assertThat(finished.at("/document/state")).isEqualTo("FINISHED");
        assertThat(finished.at("/ending/answerSymbol")).isEqualTo(issued.at("/document/symbol"));
        assertThat(finished.at("/answers/0/symbol")).isEqualTo(issued.at("/document/symbol"));
        assertThat(finished.json().at("/acts")).isEmpty();
        assertThat(told(question, "06")).isEqualTo(1);
    }

    @Test
    void secondAnswerAndAnAnswerToWhatIsWithNobodyFinishNothing() {
        UUID question = assigned();
        Answer first = issued(question);
        Answer second = issued(question);
        act(desk.clerk(), first, "/dispatch");
        act(desk.clerk(), second, "/dispatch");
        answers.left(new OutgoingId(UUID.fromString(id(first))));
        answers.left(new OutgoingId(UUID.fromString(id(second))));
        assertThat(incoming(question).at("/ending/answerSymbol")).isEqualTo(first.at("/document/symbol"));
        assertThat(incoming(question).json().at("/answers")).hasSize(2);
        assertThat(told(question, "06")).isEqualTo(1);

        UUID unassigned = arrived();
        takeIn(unassigned);
        Answer draft = begin(desk.leader(), unassigned).expect(201);
        assertThat(draft.at("/answers/id")).isEqualTo(unassigned.toString());
    }

    @Test
    void documentIsFinishedByHandWithAnAnswerThatWasSentOrWithASentence() {
        UUID question = assigned();
        Answer issued = issued(null);
        Map<String, ?> ending = Map.of("answerId", entryOf(issued));
        Answer unsent = finish(question, ending).expectProblem(409, "answer-not-sent");
        assertThat(unsent.at("/errors/0/pointer")).isEqualTo("/answerId");
        Answer silent = finish(question, Map.of("note", "  ")).expectProblem(400, "invalid-input");
        assertThat(silent.at("/errors/0/pointer")).isEqualTo("/note");
        act(desk.clerk(), issued, "/dispatch");

        Answer finished = finish(question, ending).expect(200);

        assertThat(finished.at("/ending/answerSymbol")).isEqualTo(issued.at("/document/symbol"));
        assertThat(finished.at("/answers/0/id")).isEqualTo(id(issued));
        assertThat(get(desk.clerk(), OUTGOING + id(issued)).at("/answers/id")).isEqualTo(question.toString());
    }

    @Test
    void answerThatOneAgencyHasNoMoreReopensAllThatItAskedAndNothingOfAnother() {
        UUID reminder = assigned(ASKER);
        UUID another = assigned("000.00.14.H59");
        UUID question = assigned(ASKER);
        Answer answer = issued(question);
        act(desk.clerk(), answer, "/dispatch");
        OutgoingId sent = new OutgoingId(UUID.fromString(id(answer)));
        answers.left(sent);
        finish(reminder, Map.of("answerId", entryOf(answer))).expect(200);
        finish(another, Map.of("answerId", entryOf(answer))).expect(200);

        answers.goneBack(sent, false, ASKER::equals);

        assertThat(incoming(question).at("/document/state")).isEqualTo("IN_PROGRESS");
        assertThat(incoming(reminder).at("/document/state")).isEqualTo("IN_PROGRESS");
        assertThat(incoming(another).at("/document/state")).isEqualTo("FINISHED");

        answers.goneBack(sent, true, ASKER::equals);

        assertThat(incoming(question).json().at("/history").findValuesAsText("deed"))
                .as("once")
                .containsExactly("REOPENED");
    }

    @Test
    void answersThatCameAreReadTogetherHoweverManyThereAre() {
        OutgoingId circular = new OutgoingId(UUID.fromString(id(issued(null))));
        List<UUID> came = List.of(assigned(), assigned(), assigned());
        came.forEach(answer -> answers.received(new IncomingId(answer), circular));

        int queries = Queries.during(() -> assertThat(answers.listReceived(circular))
                .extracting(AskedDocuments.Received::documentId)
                .containsExactlyElementsOf(came));

        assertThat(queries).isEqualTo(2);
    }

    @Test
    void whatWasSentSinceTheDocumentCameIsOfferedAsItsAnswer() {
        Answer before = issued(null);
        act(desk.clerk(), before, "/dispatch");
        UUID question = assigned();
        Answer unsent = issued(null);
        Answer sent = issued(null);
        act(desk.clerk(), sent, "/dispatch");

        Answer offered = get(desk.handler(), INCOMING + question + "/possible-answers");

        assertThat(offered.json().at("/items").findValuesAsText("symbol"))
                .contains(sent.at("/document/symbol"))
                .doesNotContain(before.at("/document/symbol"), unsent.at("/document/symbol"));
        assertThat(offered.at("/items/0/toSender")).isEqualTo("true");
        assertThat(get(desk.handler(), INCOMING + question + "/possible-answers?q=khong+co")
                        .json()
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void onlyAnOpenDocumentOfTheRegisterThatTheOfficerReadsIsAnswered() {
        UUID notTakenIn = arrived();
        Answer refused = begin(desk.clerk(), notTakenIn).expectProblem(422, "document-not-answerable");
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/answers");
        begin(desk.clerk(), UUID.randomUUID()).expectProblem(422, "document-not-answerable");
        takeIn(notTakenIn);
        begin(desk.handler(), notTakenIn).expectProblem(422, "document-not-answerable");
        begin(desk.clerk(), notTakenIn).expect(201);

        UUID finished = assigned();
        finish(finished, Map.of("note", "Lưu")).expect(200);
        begin(desk.leader(), finished).expectProblem(422, "document-not-answerable");
    }

    @Test
    void answerStaysOneWhenItsWordsAreWrittenAnew() {
        UUID question = assigned();
        Clerk handler = desk.handler();
        Answer draft = begin(handler, question).expect(201);

        Answer again = api.put(OUTGOING + id(draft))
                .bearer(handler.token())
                .ifMatch(draft.version())
                .json(words(null))
                .expect(200);

        assertThat(again.at("/answers/id")).isEqualTo(question.toString());
    }

    private UUID arrived() {
        return arrived(ASKER);
    }

    private UUID arrived(String sender) {
        return ArrivedLetter.to(desk.agency())
                .from(sender, "Sở Tư pháp tỉnh Thanh Hóa")
                .about("Về việc phối hợp giải quyết")
                .enter(enterIncoming)
                .id()
                .value();
    }

    private void takeIn(UUID document) {
        post(desk.clerk(), INCOMING + document + "/taking-in", 0, Map.of()).expect(200);
    }

    /** One that is in the hands of the handlers of the division. */
    private UUID assigned() {
        return assigned(ASKER);
    }

    private UUID assigned(String sender) {
        UUID document = arrived(sender);
        takeIn(document);
        post(
                        desk.leader(),
                        INCOMING + document + "/assignment",
                        1,
                        Map.of(
                                "assignees",
                                List.of(Map.of("unitId", desk.division().value()))))
                .expect(200);
        return document;
    }

    private Answer begin(Clerk officer, @Nullable UUID question) {
        return api.post("/api/v1/officer/agencies/" + desk.agency().value() + "/outgoing-documents")
                .bearer(officer.token())
                .json(words(question))
                .send();
    }

    private Map<String, Object> words(@Nullable UUID question) {
        Map<String, Object> words = new HashMap<>(Map.of(
                "type",
                "LETTER",
                "subject",
                "Trả lời về việc phối hợp giải quyết",
                "urgency",
                "NORMAL",
                "copies",
                1,
                "unitId",
                desk.division().value(),
                "receivers",
                List.of(Map.of("code", "H56.14", "name", "Sở Tư pháp"))));
        if (question != null) {
            words.put("answers", question);
        }
        return words;
    }

    private Answer issued(@Nullable UUID question) {
        Clerk handler = desk.handler();
        Answer begun = begin(handler, question).expect(201);
        Answer main = api.post(OUTGOING + id(begun) + "/main-file")
                .bearer(handler.token())
                .ifMatch(begun.version())
                .file("file", "tra-loi.pdf", "application/pdf", SampleFiles.pdf(1))
                .expect(200);
        Answer submitted = act(handler, main, "/submission");
        return act(desk.clerk(), act(desk.leader(), submitted, "/signature"), "/issue");
    }

    private Answer finish(UUID question, Map<String, ?> body) {
        return post(
                desk.handler(),
                INCOMING + question + "/completion",
                incoming(question).version(),
                body);
    }

    /** The line of the register that a document stands in. */
    private String entryOf(Answer issued) {
        Answer register =
                get(desk.clerk(), "/api/v1/officer/agencies/" + desk.agency().value() + "/outgoing-register?limit=100");
        return register.json()
                .at("/items")
                .valueStream()
                .filter(line -> line.at("/symbol").asText().equals(issued.at("/document/symbol")))
                .map(line -> line.at("/id").asText())
                .findFirst()
                .orElseThrow();
    }

    private long told(UUID document, String statusCode) {
        return tables.count("outbox_event WHERE type = '" + IncomingChanged.TYPE + "' AND aggregate_id = "
                + Tables.id(document) + " AND payload LIKE '%\"statusCode\":\"" + statusCode + "\"%'");
    }

    private Answer incoming(UUID document) {
        return get(desk.handler(), INCOMING + document);
    }

    private Answer get(Clerk officer, String path) {
        return api.get(path).bearer(officer.token()).expect(200);
    }

    private Answer act(Clerk officer, Answer document, String what) {
        return post(officer, OUTGOING + id(document) + what, document.version(), Map.of())
                .expect(200);
    }

    private Answer post(Clerk officer, String path, long version, Map<String, ?> body) {
        return api.post(path)
                .bearer(officer.token())
                .ifMatch(version)
                .json(body)
                .send();
    }

    private static String id(Answer document) {
        return document.at("/document/id");
    }
}
