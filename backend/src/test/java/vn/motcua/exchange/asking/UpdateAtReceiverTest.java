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

/** A document in work is updated or replaced by its sender: the work goes on with what is new. */
@ServerTest
class UpdateAtReceiverTest extends BetweenAgencies {
    private static final String WHY = "Thiếu phụ lục";

    private final Clerk handler;

    UpdateAtReceiverTest(ApplicationContext server, Api api) {
        super(server, api);
        this.handler = letters.handlerThere();
    }

    @Test
    void updatedEntryKeepsItsNumberItsAssignmentAndTheAnswerBegunAndSaysWhatItSaidBefore() {
        Answer sent = sent();
        Answer inWork = inWork(sent);
        Answer answer = letters.answerBegun(handler, inWork);
        letters.addFile(sent, "phu-luc.pdf").expect(200);

        letters.change(sent, "/update", update()).expect(200);
        axis.settle();

        Answer now = letters.incoming(handler, Letters.id(inWork));
        assertThat(now.at("/document/state")).isEqualTo("IN_PROGRESS");
        assertThat(now.at("/document/number")).isEqualTo(inWork.at("/document/number"));
        assertThat(now.json().at("/instruction")).isEqualTo(inWork.json().at("/instruction"));
        assertThat(now.at("/answers/0/id")).isEqualTo(Letters.id(answer));
        assertThat(now.json().at("/acts").toString()).contains("ANSWER", "FINISH");
        assertThat(now.at("/details/description")).isEqualTo("Bổ sung phụ lục 1");
        assertThat(now.json().at("/files")).hasSize(2);
        assertThat(now.at("/files/0/id")).as("the same file is not kept twice").isEqualTo(inWork.at("/files/0/id"));
        assertThat(now.json().at("/changes/updates")).hasSize(1);
        assertThat(now.at("/changes/updates/0/reason")).isEqualTo(WHY);
        assertThat(now.json().at("/changes/updates/0/words").has("description"))
                .as("it said nothing there before")
                .isFalse();
        String before = now.at("/changes/updates/0/files/0/id");
        assertThat(letters.incomingFile(handler, now, before).status()).isEqualTo(200);
        assertThat(now.json().at("/history")).last().satisfies(line -> {
            assertThat(line.at("/deed").asText()).isEqualTo("UPDATED");
            assertThat(line.at("/remarks").asText()).isEqualTo(WHY);
        });
        assertThat(letters.requests(sent).at("/items/0/answer/reply")).isEqualTo("AGREED");
    }

    @Test
    void handlersTheLeaderAndTheClerksAreToldOfAnUpdate() {
        Answer sent = sent();
        Answer inWork = inWork(sent);

        letters.change(sent, "/update", update()).expect(200);
        axis.settle();

        for (Clerk told : List.of(handler, leader, clerk)) {
            Answer notices = letters.notices(told);
            assertThat(notices.at("/items/0/kind")).as(told.name()).isEqualTo("INCOMING_UPDATED");
            assertThat(notices.at("/items/0/subjectId")).isEqualTo(Letters.id(inWork));
        }
    }

    @Test
    void statusesAfterAnUpdateLandOnTheSendersDocument() {
        Answer sent = sent();
        Answer inWork = inWork(sent);
        assertThat(letters.sent(sent).at("/deliveries/0/statusCode")).isEqualTo("05");
        letters.change(sent, "/update", update()).expect(200);
        axis.settle();

        letters.there(handler, letters.incoming(handler, Letters.id(inWork)), "/completion", Map.of("note", "Đã xem"));
        axis.settle();

        assertThat(letters.sent(sent).at("/deliveries/0/statusCode")).isEqualTo("06");
        assertThat(letters.sent(sent).json().at("/deliveries/0/history").findValuesAsText("statusCode"))
                .as("each status with its time")
                .containsExactly("01", "03", "04", "05", "15", "06");
    }

    @Test
    void replacedEntryAndWhatStandsInItsPlaceNameEachOtherAndTheAnswerBegunStaysWithTheOld() {
        Answer sent = sent();
        Answer inWork = inWork(sent);
        Answer answer = letters.answerBegun(handler, inWork);
        Answer fresh = letters.issued(subject());
        letters.ask(sent, "/replacement", Map.of("replacementId", Letters.id(fresh), "reason", "Sai Điều 2"))
                .expect(200);

        letters.send(fresh);
        axis.settle();

        Answer old = letters.incoming(handler, Letters.id(inWork));
        assertThat(old.at("/document/state")).isEqualTo("CANCELLED");
        assertThat(old.at("/changes/replacedBy/symbol")).isEqualTo(fresh.at("/document/symbol"));
        assertThat(old.at("/changes/replacedBy/reason")).isEqualTo("Sai Điều 2");
        assertThat(old.json().at("/history"))
                .last()
                .satisfies(line -> assertThat(line.at("/deed").asText()).isEqualTo("REPLACED"));
        Answer there = letters.incoming(handler, old.at("/changes/replacedBy/id"));
        assertThat(there.at("/document/state")).isEqualTo("ARRIVED");
        assertThat(there.at("/changes/replaces/0/id")).isEqualTo(Letters.id(inWork));
        assertThat(there.json().at("/answers")).isEmpty();
        assertThat(letters.outgoingThere(handler, answer).at("/answers/id")).isEqualTo(Letters.id(inWork));
        assertThat(letters.notices(handler).json().at("/items")).anySatisfy(notice -> {
            assertThat(notice.at("/kind").asText()).isEqualTo("INCOMING_REPLACED");
            assertThat(notice.at("/subjectId").asText()).isEqualTo(Letters.id(inWork));
        });
    }

    private Answer sent() {
        return sent(subject());
    }

    private Answer inWork(Answer sent) {
        return begun(handler, sent.at("/document/subject"));
    }

    private static Map<String, Object> update() {
        return Map.of("reason", WHY, "description", "Bổ sung phụ lục 1", "dueOn", "2099-01-05");
    }

    private static String subject() {
        return "cập nhật " + UUID.randomUUID().toString().substring(0, 8);
    }
}
