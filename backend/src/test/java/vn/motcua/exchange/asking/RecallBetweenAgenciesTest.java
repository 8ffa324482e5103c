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

/** A clerk asks for a document back, over the real axis, and the other agency answers. */
@ServerTest
class RecallBetweenAgenciesTest extends BetweenAgencies {
    private static final Map<String, ?> WRONG_ADDRESS = Map.of("reason", "Gửi nhầm địa chỉ");

    RecallBetweenAgenciesTest(ApplicationContext server, Api api) {
        super(server, api);
    }

    @Test
    void whatNoClerkHasTakenInIsCancelledAtOnceAndTheSenderTold() {
        String subject = subject();
        Answer sent = sent(subject);

        Answer asked = letters.ask(sent, "/recall", WRONG_ADDRESS).expect(200);

        assertThat(asked.at("/items/0/kind")).isEqualTo("RECALL");
        assertThat(asked.at("/items/0/askedByName")).isNotBlank();
        assertThat(asked.at("/items/0/receiverCode"))
                .as("as the clerk wrote it")
                .isEqualTo(Letters.RECEIVER)
                .isEqualTo(letters.sent(sent).at("/deliveries/0/receiverCode"));
        assertThat(asked.json().at("/items/0").has("answer")).isFalse();
        assertThat(asked.json().at("/acts")).isEmpty();
        letters.ask(sent, "/recall", WRONG_ADDRESS).expectProblem(409, "nothing-to-recall");
        axis.settle();
        assertThat(letters.requests(sent).at("/items/0/answer/reply")).isEqualTo("AGREED");
        assertThat(letters.sent(sent).at("/deliveries/0/statusCode")).isEqualTo("15");
        Answer there = letters.arrived(clerk, subject);
        assertThat(there.at("/document/state")).isEqualTo("CANCELLED");
        assertThat(there.at("/reason")).isEqualTo("Gửi nhầm địa chỉ");
        assertThat(there.json().at("/files")).hasSize(1);
        letters.ask(sent, "/recall", WRONG_ADDRESS).expectProblem(409, "nothing-to-recall");
    }

    @Test
    void whatIsInWorkWaitsForAClerkWhoAgrees() {
        String subject = subject();
        Answer sent = sent(subject);
        Answer takenIn = takenIn(subject);
        letters.ask(sent, "/recall", Map.of("reason", "Sai nơi nhận", "receiverCodes", List.of(Letters.RECEIVER)))
                .expect(200);
        axis.settle();

        assertThat(letters.waiting(clerk).at("/items/0/documentId")).isEqualTo(Letters.id(takenIn));
        assertThat(letters.waiting(clerk).at("/items/0/reason")).isEqualTo("Sai nơi nhận");
        assertThat(letters.incoming(clerk, Letters.id(takenIn)).at("/document/state"))
                .isEqualTo("TAKEN_IN");
        letters.answer(leader, takenIn, Map.of("agreed", true)).expectProblem(403, "registry-not-your-role");
        Answer answered = letters.answer(clerk, takenIn, Map.of("agreed", true)).expect(200);

        assertThat(answered.at("/items/0/answer/byName")).isEqualTo(clerk.name());
        assertThat(letters.incoming(clerk, Letters.id(takenIn)).json().at("/history"))
                .last()
                .satisfies(line -> {
                    assertThat(line.at("/state").asText()).isEqualTo("CANCELLED");
                    assertThat(line.at("/byName").asText()).isEqualTo(clerk.name());
                });
        letters.answer(clerk, takenIn, Map.of("agreed", true)).expectProblem(409, "no-request-waits");
        axis.settle();
        assertThat(letters.requests(sent).at("/items/0/answer/reply")).isEqualTo("AGREED");
        assertThat(letters.waiting(clerk).json().at("/items").findValuesAsText("documentId"))
                .doesNotContain(Letters.id(takenIn));
    }

    @Test
    void clerkRefusesWithAReasonThatTheSenderReadsAndMayBeAskedAgain() {
        String subject = subject();
        Answer sent = sent(subject);
        Answer takenIn = takenIn(subject);
        letters.ask(sent, "/recall", WRONG_ADDRESS).expect(200);
        axis.settle();
        letters.answer(clerk, takenIn, Map.of("agreed", false)).expectProblem(400, "invalid-input");

        letters.answer(clerk, takenIn, Map.of("agreed", false, "reason", "Đã trình lãnh đạo"))
                .expect(200);
        axis.settle();

        Answer read = letters.requests(sent);
        assertThat(read.at("/items/0/answer/reply")).isEqualTo("REFUSED");
        assertThat(read.at("/items/0/answer/words")).isEqualTo("Đã trình lãnh đạo");
        assertThat(read.at("/acts/0")).isEqualTo("RECALL");
        assertThat(letters.sent(sent).at("/deliveries/0/statusCode")).isEqualTo("03");
        letters.ask(sent, "/recall", WRONG_ADDRESS).expect(200);
        axis.settle();
        assertThat(letters.waiting(clerk).json().at("/items").findValuesAsText("documentId"))
                .contains(Letters.id(takenIn));
    }

    @Test
    void whatIsFinishedIsNotGivenBack() {
        String subject = subject();
        Answer sent = sent(subject);
        finish(takenIn(subject));
        axis.settle();
        assertThat(letters.sent(sent).at("/deliveries/0/statusCode")).isEqualTo("06");

        letters.ask(sent, "/recall", WRONG_ADDRESS).expect(200);
        axis.settle();

        Answer read = letters.requests(sent);
        assertThat(read.at("/items/0/answer/reply")).isEqualTo("REFUSED");
        assertThat(read.at("/items/0/answer/words")).isEqualTo("Văn bản đã xử lý xong");
        assertThat(letters.arrived(clerk, subject).at("/document/state")).isEqualTo("FINISHED");
    }

    @Test
    void whatIsFinishedWhileTheRecallWaitsAnswersIt() {
        String subject = subject();
        Answer sent = sent(subject);
        Answer takenIn = takenIn(subject);
        letters.ask(sent, "/recall", WRONG_ADDRESS).expect(200);
        axis.settle();

        finish(takenIn);
        axis.settle();

        assertThat(letters.requests(sent).at("/items/0/answer/reply")).isEqualTo("REFUSED");
        letters.answer(clerk, takenIn, Map.of("agreed", true)).expectProblem(409, "no-request-waits");
    }

    @Test
    void onlyWhatWasSentToSomebodyIsAskedBackFromThem() {
        Answer issued = letters.issued(subject());
        letters.ask(issued, "/recall", WRONG_ADDRESS).expectProblem(409, "registry-document-state");
        Answer sent = letters.send(issued);
        axis.settle();

        letters.ask(sent, "/recall", Map.of("reason", "Nhầm", "receiverCodes", List.of("H59.14")))
                .expectProblem(422, "unknown-receiver");
    }

    private static String subject() {
        return "thu hồi " + UUID.randomUUID().toString().substring(0, 8);
    }

    private void finish(Answer takenIn) {
        letters.there(leader, takenIn, "/completion", Map.of("note", "Lưu"));
    }
}
