package vn.motcua.exchange.asking;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;

/** A document that was sent is replaced by another, or updated under its number, over the real axis. */
@ServerTest
class ChangesBetweenAgenciesTest extends BetweenAgencies {
    private static final String WHY = "Sai nội dung tại Điều 2";

    ChangesBetweenAgenciesTest(ApplicationContext server, Api api) {
        super(server, api);
    }

    @Test
    void replacementNamesTheOldDocumentWhichIsCancelledWhereItWas() {
        String before = subject("bản cũ");
        Answer old = sent(before);
        letters.there(clerk, letters.arrived(clerk, before), "/taking-in", Map.of());
        axis.settle();
        String after = subject("bản mới");
        Answer fresh = letters.issued(after);

        Answer noted = letters.ask(old, "/replacement", replacing(fresh)).expect(200);

        assertThat(noted.at("/replacedBy/id")).isEqualTo(Letters.id(fresh));
        assertThat(letters.changes(fresh).at("/replaces/0/symbol")).isEqualTo(old.at("/document/symbol"));
        assertThat(letters.requests(old).json().at("/items")).isEmpty();
        letters.ask(old, "/replacement", replacing(letters.issued(subject("bản khác"))))
                .expectProblem(409, "replaced-already");
        letters.send(fresh);
        axis.settle();
        Answer asked = letters.requests(old);
        assertThat(asked.at("/items/0/kind")).isEqualTo("REPLACEMENT");
        assertThat(asked.at("/items/0/answer/reply")).isEqualTo("AGREED");
        assertThat(letters.sent(old).at("/deliveries/0/statusCode")).isEqualTo("15");
        assertThat(letters.sent(fresh).at("/deliveries/0/statusCode")).isEqualTo("01");
        Answer cancelled = letters.arrived(clerk, before);
        assertThat(cancelled.at("/document/state")).isEqualTo("CANCELLED");
        assertThat(cancelled.at("/reason")).isEqualTo(WHY);
        assertThat(letters.arrived(clerk, after).at("/document/state")).isEqualTo("ARRIVED");
    }

    @Test
    void whatIsFinishedIsNotCancelledButItsReplacementArrives() {
        String before = subject("đã xong");
        Answer old = sent(before);
        finish(before);
        String after = subject("thay thế");
        Answer fresh = letters.issued(after);
        letters.ask(old, "/replacement", replacing(fresh)).expect(200);

        letters.send(fresh);
        axis.settle();

        assertThat(letters.requests(old).at("/items/0/answer/reply")).isEqualTo("REFUSED");
        assertThat(letters.arrived(clerk, before).at("/document/state")).isEqualTo("FINISHED");
        assertThat(letters.arrived(clerk, after).at("/document/state")).isEqualTo("ARRIVED");
    }

    @Test
    void onlyADocumentThatWasNotSentReplacesOneThatWas() {
        Answer issued = letters.issued(subject("chưa gửi"));
        Answer sent = sent(subject("đã gửi"));
        letters.ask(issued, "/replacement", replacing(sent)).expectProblem(409, "registry-document-state");
        letters.ask(sent, "/replacement", replacing(sent)).expectProblem(422, "unfit-replacement");
        letters.ask(sent, "/replacement", Map.of("replacementId", UUID.randomUUID(), "reason", WHY))
                .expectProblem(422, "unfit-replacement");
    }

    @Test
    void updateGoesUnderTheSameNumberWithItsNewFilesAndTheOldWordsStay() {
        String subject = subject("cập nhật");
        Answer sent = sent(subject);
        Answer waiting = letters.addFile(sent, "phu-luc.pdf").expect(200);
        Answer dropped = letters.addFile(sent, "nham.pdf").expect(200);
        assertThat(dropped.json().at("/updateFiles")).hasSize(2);
        Answer left = letters.removeFile(sent, dropped.at("/updateFiles/1/id")).expect(200);
        assertThat(left.at("/updateFiles/0/name")).isEqualTo(waiting.at("/updateFiles/0/name"));
        letters.change(sent, "/update", update("Tối mật")).expectProblem(422, "state-secret");

        Answer updated =
                letters.change(sent, "/update", update("Bổ sung phụ lục 1")).expect(200);

        assertThat(updated.json().at("/attachments")).hasSize(1);
        assertThat(updated.at("/details/description")).isEqualTo("Bổ sung phụ lục 1");
        assertThat(updated.json().at("/history"))
                .last()
                .satisfies(line -> assertThat(line.at("/remarks").asText()).contains("Thiếu phụ lục"));
        assertThat(letters.change(sent, "/update", Map.of("reason", "Muộn", "dueOn", "2020-01-01"))
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo("/dueOn");
        letters.change(sent, "/update", update("Lần nữa")).expectProblem(412, "stale-version");
        axis.settle();
        assertThat(letters.requests(sent).at("/items/0/kind")).isEqualTo("UPDATE");
        assertThat(letters.requests(sent).at("/items/0/answer/reply")).isEqualTo("AGREED");
        Answer there = letters.arrived(clerk, subject);
        assertThat(there.at("/document/symbol")).isEqualTo(sent.at("/document/symbol"));
        assertThat(there.at("/details/description")).isEqualTo("Bổ sung phụ lục 1");
        assertThat(there.json().at("/files")).hasSize(2);
    }

    @Test
    void nothingIsUpdatedWhileItIsOnItsWayOrWaitsForAnAnswer() {
        String subject = subject("trên đường");
        Answer issued = letters.issued(subject);
        letters.change(issued, "/update", update("Sớm quá")).expectProblem(409, "registry-document-state");
        Answer sent = letters.send(issued);
        letters.change(sent, "/update", update("Trên đường")).expectProblem(409, "sent-document-not-settled");
        axis.settle();
        letters.there(clerk, letters.arrived(clerk, subject), "/taking-in", Map.of());
        axis.settle();
        letters.ask(sent, "/recall", Map.of("reason", "Gửi nhầm")).expect(200);
        axis.settle();
        letters.change(sent, "/update", update("Đang chờ trả lời")).expectProblem(409, "sent-document-not-settled");
    }

    @Test
    void whatIsFinishedIsNotUpdated() {
        String subject = subject("xong rồi");
        Answer sent = sent(subject);
        finish(subject);
        assertThat(letters.sent(sent).at("/deliveries/0/statusCode")).isEqualTo("06");
        assertThat(letters.sent(sent).at("/deliveries/0/reason"))
                .as("with what it was finished there")
                .isEqualTo("Lưu");

        letters.change(sent, "/update", update("Muộn")).expect(200);
        axis.settle();

        assertThat(letters.requests(sent).at("/items/0/answer/reply")).isEqualTo("REFUSED");
        assertThat(letters.arrived(clerk, subject).at("/document/state")).isEqualTo("FINISHED");
    }

    @Test
    void fileAndPlaceInItTravelWithTheDocument() {
        String subject = subject("hồ sơ");
        Answer issued = letters.issued(subject);
        assertThat(letters.filing(issued).json().has("code")).isFalse();
        letters.file(issued, Map.of("catalog", 26, "notation", "01/TP")).expect(400);
        assertThat(letters.file(issued, Map.of("catalog", 2026, "notation", "abc @@ 99"))
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo("/notation");
        Answer filed = letters.file(issued, Map.of("catalog", 2026, "notation", "01/TP", "ordinal", 7))
                .expect(200);
        assertThat(filed.at("/code/text")).isEqualTo(letters.sender().qcvnCode() + ".2026.01/TP");

        Answer sent = letters.send(issued);
        axis.settle();

        Answer there = letters.filingThere(clerk, letters.arrived(clerk, subject));
        assertThat(there.at("/code/text")).isEqualTo(filed.at("/code/text"));
        assertThat(there.at("/code/ordinal")).isEqualTo("7");
        assertThat(letters.filing(sent).at("/editable")).isEqualTo("false");
        letters.file(sent, Map.of("catalog", 2026, "notation", "02/TP")).expectProblem(409, "registry-document-state");
    }

    private static Map<String, Object> replacing(Answer document) {
        return Map.of("replacementId", Letters.id(document), "reason", WHY);
    }

    private static Map<String, Object> update(String description) {
        return Map.of("reason", "Thiếu phụ lục", "description", description, "dueOn", "2099-01-05");
    }

    private static String subject(String words) {
        return words + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    private void finish(String subject) {
        Answer takenIn = letters.there(clerk, letters.arrived(clerk, subject), "/taking-in", Map.of());
        letters.there(leader, takenIn, "/completion", Map.of("note", "Lưu"));
        axis.settle();
    }
}
