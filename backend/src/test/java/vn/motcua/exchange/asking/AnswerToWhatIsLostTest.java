package vn.motcua.exchange.asking;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua.routing.Desk.Clerk;

/** What an answer was drawn up for is recalled or replaced before it is sent: nobody signs, numbers or sends it unawares. */
@ServerTest
class AnswerToWhatIsLostTest extends BetweenAgencies {
    private static final Map<String, Boolean> KNOWN = Map.of("evenIfQuestionLost", true);

    private final Clerk handler;

    AnswerToWhatIsLostTest(ApplicationContext server, Api api) {
        super(server, api);
        this.handler = letters.handlerThere();
    }

    @Test
    void answerToARecalledLetterIsSignedNumberedAndSentOnlyByThoseWhoSayThatTheyKnow() {
        Answer sent = sent(subject());
        Answer inWork = begun(handler, sent.at("/document/subject"));
        Answer answer = submitted(inWork);
        assertThat(answer.at("/answers/fate")).isEqualTo("STANDS");

        recalled(sent, inWork);

        assertThat(letters.outgoingThere(leader, answer).at("/answers/fate")).isEqualTo("RECALLED");
        passesOnlyKnown(leader, answer, "/signature");
        passesOnlyKnown(clerk, answer, "/issue");
        passesOnlyKnown(clerk, answer, "/dispatch");
        assertThat(letters.outgoingThere(clerk, answer).at("/document/state")).isEqualTo("SENT");
    }

    private void passesOnlyKnown(Clerk officer, Answer answer, String what) {
        Answer refused = letters.moveThere(officer, answer, what, Map.of());
        refused.expectProblem(409, "answered-document-lost");
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/evenIfQuestionLost");
        letters.moveThere(officer, answer, what, KNOWN).expect(200);
    }

    @Test
    void drafterAndTheLeaderWhoHasTheAnswerAreToldThatItsQuestionWasRecalledUntilItIsSent() {
        Answer sent = sent(subject());
        Answer inWork = begun(handler, sent.at("/document/subject"));
        Answer answer = submitted(inWork);

        recalled(sent, inWork);

        assertThat(told(handler, answer)).containsExactly(false);
        assertThat(told(leader, answer)).containsExactly(false);
        letters.moveThere(leader, answer, "/signature", KNOWN).expect(200);
        letters.moveThere(clerk, answer, "/issue", KNOWN).expect(200);
        letters.moveThere(clerk, answer, "/dispatch", KNOWN).expect(200);
        axis.settle();
        assertThat(told(handler, answer)).as("read by itself").containsExactly(true);
    }

    @Test
    void answerToATransferNoteWhoseWorkIsBackIsNeitherSignedNorNumberedNorSent() {
        Answer sent = letters.send(letters.issued("TRANSFER_NOTE", subject()));
        axis.settle();
        Answer inWork = begun(handler, sent.at("/document/subject"));
        Answer unsigned = submitted(inWork);
        Answer signed = submitted(inWork);
        letters.moveThere(leader, signed, "/signature", Map.of()).expect(200);
        Answer issued = submitted(inWork);
        letters.moveThere(leader, issued, "/signature", Map.of()).expect(200);
        letters.moveThere(clerk, issued, "/issue", Map.of()).expect(200);

        recalled(sent, inWork);

        assertThat(letters.outgoingThere(clerk, issued).at("/answers/fate")).isEqualTo("WORK_BACK");
        letters.moveThere(leader, unsigned, "/signature", KNOWN).expectProblem(409, "transferred-work-back");
        letters.moveThere(clerk, signed, "/issue", KNOWN).expectProblem(409, "transferred-work-back");
        letters.moveThere(clerk, issued, "/dispatch", KNOWN).expectProblem(409, "transferred-work-back");
        assertThat(told(clerk, issued)).as("the clerk who has it in hand").containsExactly(false);
    }

    @Test
    void answerToAReplacedLetterStaysItsAnswerUntilItsDrafterTurnsItToTheNewOne() {
        Answer sent = sent(subject());
        Answer inWork = begun(handler, sent.at("/document/subject"));
        Answer answer = letters.answerBegun(handler, inWork);
        String after = subject();
        Answer fresh = letters.issued(after);
        letters.ask(sent, "/replacement", Map.of("replacementId", Letters.id(fresh), "reason", "Sai Điều 2"))
                .expect(200);
        letters.send(fresh);
        axis.settle();

        Answer draft = letters.outgoingThere(handler, answer);
        assertThat(draft.at("/answers/id")).isEqualTo(Letters.id(inWork));
        assertThat(draft.at("/answers/fate")).isEqualTo("REPLACED");
        assertThat(draft.at("/answers/replacedBy/symbol")).isEqualTo(fresh.at("/document/symbol"));
        assertThat(draft.at("/answers/replacedBy/open")).isEqualTo("false");
        String replacing = draft.at("/answers/replacedBy/id");
        letters.rewriteThere(handler, answer, replacing).expectProblem(422, "document-not-answerable");
        assertThat(told(handler, answer)).containsExactly(false);

        takenIn(after);
        letters.rewriteThere(handler, answer, UUID.randomUUID().toString())
                .expectProblem(422, "document-not-answerable");
        Answer turned = letters.rewriteThere(handler, answer, replacing).expect(200);

        assertThat(turned.at("/answers/id")).isEqualTo(replacing);
        assertThat(turned.at("/answers/fate")).isEqualTo("STANDS");
        letters.moveThere(handler, answer, "/submission", Map.of()).expect(200);
        letters.moveThere(leader, answer, "/signature", Map.of()).expect(200);
    }

    @Test
    void recallOfALetterInWorkIsToldToWhoeverHasItInHandAndToTheClerk() {
        Answer sent = sent(subject());
        Answer inWork = begun(handler, sent.at("/document/subject"));

        letters.ask(sent, "/recall", Map.of("reason", "Gửi nhầm")).expect(200);
        axis.settle();

        for (Clerk told : List.of(handler, leader, clerk)) {
            Answer notices = letters.notices(told);
            assertThat(notices.at("/items/0/kind")).as(told.name()).isEqualTo("INCOMING_REQUEST");
            assertThat(notices.at("/items/0/title")).isEqualTo("Bên gửi đề nghị thu hồi văn bản đã gửi");
            assertThat(notices.at("/items/0/subjectId")).isEqualTo(Letters.id(inWork));
        }
    }

    @Test
    void recallAndUpdateAreNotOfferedOnceEveryReceiverHasFinishedAndTheStatusKeepsItsOwnTime() {
        Answer sent = sent(subject());
        Answer inWork = begun(handler, sent.at("/document/subject"));
        assertThat(letters.requests(sent).json().at("/acts")).isNotEmpty();
        assertThat(letters.changes(sent).json().at("/acts").toString()).contains("UPDATE", "REPLACE");
        letters.there(handler, inWork, "/completion", Map.of("note", "Đã xem"));
        axis.settle();

        assertThat(letters.requests(sent).json().at("/acts")).isEmpty();
        assertThat(letters.changes(sent).json().at("/acts").toString())
                .contains("REPLACE")
                .doesNotContain("UPDATE");
        String finishedAt = letters.sent(sent).at("/deliveries/0/since");
        letters.ask(sent, "/recall", Map.of("reason", "Gửi nhầm")).expect(200);
        axis.settle();
        Answer after = letters.sent(sent);
        assertThat(after.json().at("/deliveries/0/history").findValuesAsText("statusCode"))
                .endsWith("06", "16");
        assertThat(after.at("/deliveries/0/statusCode")).isEqualTo("06");
        assertThat(after.at("/deliveries/0/since")).isEqualTo(finishedAt);
        assertThat(after.at("/deliveries/0/reason"))
                .as("the words of 06, not of 16")
                .isEqualTo("Đã xem");
    }

    private Answer submitted(Answer question) {
        return letters.outgoingThere(handler, letters.answerBegun(handler, question), "/submission");
    }

    /** Its sender asks for it back, and the clerk agrees. */
    private void recalled(Answer sent, Answer inWork) {
        letters.ask(sent, "/recall", Map.of("reason", "Gửi nhầm")).expect(200);
        axis.settle();
        letters.answer(clerk, inWork, Map.of("agreed", true)).expect(200);
        axis.settle();
    }

    /** Of each notice that the answer's question is gone, whether it was read. */
    private List<Boolean> told(Clerk officer, Answer answer) {
        return letters.notices(officer)
                .json()
                .at("/items")
                .valueStream()
                .filter(notice -> notice.at("/kind").asText().equals("OUTGOING_QUESTION_LOST"))
                .filter(notice -> notice.at("/subjectId").asText().equals(Letters.id(answer)))
                .map(notice -> notice.has("readAt"))
                .toList();
    }

    private static String subject() {
        return "hỏi rồi thôi " + UUID.randomUUID().toString().substring(0, 8);
    }
}
