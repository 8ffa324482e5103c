package vn.motcua.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.ServerTest;
import vn.motcua.document.SoundPdf;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.time.Zone;
import vn.motcua.registry.incoming.IncomingDocument;
import vn.motcua.registry.incoming.IncomingDocuments;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** Who is told what of a dossier that is with another agency: its applicant, its officer, that agency. */
@ServerTest
class HandOffToldTest {

    private final Api api;
    private final Desk desk;
    private final Acts acts;
    private final Away away;
    private final HandOffs handOffs;
    private final HandOffRows rows;
    private final IncomingDocuments incoming;
    private final Transactions transactions;
    private final Dossiers dossiers;
    private final People people;

    HandOffToldTest(
            Api api,
            Desk desk,
            Acts acts,
            Away away,
            HandOffs handOffs,
            HandOffRows rows,
            IncomingDocuments incoming,
            Transactions transactions,
            Dossiers dossiers,
            People people) {
        this.api = api;
        this.desk = desk;
        this.acts = acts;
        this.away = away;
        this.handOffs = handOffs;
        this.rows = rows;
        this.incoming = incoming;
        this.transactions = transactions;
        this.dossiers = dossiers;
        this.people = people;
    }

    @Test
    void applicantGetsOneLetterWhenTheDossierHasLeftAndReadsOfNoToAndFro() {
        Away.Out out = away.out();
        assertThat(letters(out)).isEmpty();
        away.report(out, StatusCode.ARRIVED, "");
        away.report(out, StatusCode.ACCEPTED, "");
        away.report(out, StatusCode.COMPLETED, "");
        reaches(out, HandOffStage.FINISHED);

        assertThat(letters(out)).singleElement().satisfies(letter -> {
            assertThat(letter.at("/body").asText())
                    .contains(
                            out.dossier().requireCode().value(),
                            "đã được chuyển tới " + away.elsewhere().name() + " giải quyết",
                            "bạn vẫn nhận kết quả tại đây");
        });
        assertThat(ownerEvents(out)).containsExactly("HAND_OFF_SENT");
    }

    @Test
    void applicantReadsThatTheDossierIsHereAgain() {
        Away.Out out = away.out();
        away.report(out, StatusCode.REFUSED, "Không thuộc thẩm quyền");
        reaches(out, HandOffStage.REFUSED);

        assertThat(ownerEvents(out)).containsExactly("HAND_OFF_SENT", "HAND_OFF_REFUSED");
        assertThat(letters(out)).hasSize(1);
        assertThat(letters(out, "DOSSIER_HANDED_BACK"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.at("/body").asText())
                        .contains(out.dossier().requireCode().value(), "đã chuyển hồ sơ trở lại", "tiếp tục giải quyết")
                        .doesNotContain("Không thuộc thẩm quyền"));
    }

    @Test
    void officerIsToldThatTheDossierCameBackByItsCodeAndReadsWhy() {
        Away.Out out = away.out();
        away.report(out, StatusCode.REFUSED, "Không thuộc thẩm quyền");
        reaches(out, HandOffStage.REFUSED);

        told(out, "DOSSIER_HANDED_BACK");
        assertThat(ledger(out.handler(), out.dossier()).at("/items/0/words")).isEqualTo("Không thuộc thẩm quyền");
    }

    @Test
    void officerIsToldThatTheDossierWasFinishedWithoutAnAnswerAndReadsWithWhichWords() {
        Away.Out out = away.out();
        away.report(out, StatusCode.COMPLETED, "Đã tra cứu, không có trong sổ");
        reaches(out, HandOffStage.FINISHED);

        told(out, "DOSSIER_FINISHED");
        assertThat(ledger(out.handler(), out.dossier()).at("/items/0/words"))
                .isEqualTo("Đã tra cứu, không có trong sổ");
    }

    private void told(Away.Out out, String kind) {
        List<JsonNode> notices = api.get("/api/v1/officer/notices?limit=50")
                .bearer(out.handler().token())
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .filter(notice -> notice.at("/kind").asText().equals(kind))
                .toList();
        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.at("/about").asText())
                    .isEqualTo("Hồ sơ " + out.dossier().requireCode().value());
            assertThat(notice.at("/subjectId").asText())
                    .isEqualTo(out.id().value().toString());
        });
    }

    @Test
    void otherAgencyIsNamedWithItsProvinceAndReadsUntilWhenTheResultWasPromised() {
        Clerk handler = desk.handler();
        Dossier dossier = handedOff(handler);
        Answer line = ledger(handler, dossier);

        assertThat(line.at("/items/0/documentState")).isEqualTo("SUBMITTED");
        assertThat(line.at("/items/0/receiver/name")).matches("Sở Tư pháp tỉnh \\p{L}+ \\p{L}+");
        Instant promised = Objects.requireNonNull(dossier.times().promisedAt());
        assertThat(outgoing(handler, line.at("/items/0/documentId")).at("/details/dueOn"))
                .isEqualTo(LocalDate.ofInstant(promised, Zone.VIETNAM).toString());
    }

    @Test
    void dossierWhoseDocumentWasGivenUpIsNotSaidToHaveBeenTakenBack() {
        Clerk handler = desk.handler();
        Dossier dossier = handedOff(handler);
        String document = ledger(handler, dossier).at("/items/0/documentId");
        move(desk.leader(), document, "/sending-back", Map.of("remarks", "Thuộc thẩm quyền của ta"));
        assertThat(ledger(handler, dossier).at("/items/0/documentState")).isEqualTo("SENT_BACK");
        move(handler, document, "/giving-up", Map.of());

        handOff(handler, dossiers.get(dossier.id()));

        assertThat(dossiers.history(dossier.id()))
                .filteredOn(HistoryEntry::isOfHandOff)
                .extracting(HistoryEntry::event)
                .containsExactly("HAND_OFF_PREPARED", "HAND_OFF_GIVEN_UP", "HAND_OFF_PREPARED");
        assertThat(ledger(handler, dossier).at("/items/0/documentState")).isEqualTo("DROPPED");
    }

    @Test
    void whoHandedADossierOverIsToldOfItsAnswerUntilTheDossierGoesOn() {
        Away.Out out = received();
        IncomingDocument answer = away.answer(out, SoundPdf.ofOwnMaking(SampleFiles.pdf(1)));
        reaches(out, HandOffStage.ANSWERED);
        takeIn(answer);
        away.settle();
        assertThat(toldOfAnswer(out).has("readAt")).isFalse();

        api.post("/api/v1/officer/dossiers/" + out.id().value() + "/hand-off/ending")
                .bearer(out.handler().token())
                .ifMatch(dossiers.get(out.id()).version())
                .json(Map.of("reason", "Chỉ là công văn hỏi"))
                .expect(200);
        away.settle();

        assertThat(toldOfAnswer(out).has("readAt")).isTrue();
    }

    @Test
    void answerThatComesAfterTheDossierWasTakenBackIsToldAndStandsOnTheDossier() {
        Away.Out out = received();
        api.post("/api/v1/officer/dossiers/" + out.id().value() + "/hand-off/recall")
                .bearer(out.handler().token())
                .ifMatch(dossiers.get(out.id()).version())
                .json(Map.of("reason", "Chuyển nhầm"))
                .expect(200);
        away.report(out, StatusCode.CHANGE_AGREED, "");
        reaches(out, HandOffStage.CALLED_BACK);

        IncomingDocument answer = away.answer(out, SoundPdf.ofOwnMaking(SampleFiles.pdf(1)));
        await().untilAsserted(() -> assertThat(dossiers.history(out.id()))
                .extracting(HistoryEntry::event)
                .endsWith("HAND_OFF_CALLED_BACK", "HAND_OFF_ANSWERED_LATE"));
        away.settle();

        assertThat(toldOfAnswer(out).has("readAt")).isFalse();
        Answer ledger = ledger(out.handler(), out.dossier());
        assertThat(ledger.at("/items/0/stage")).isEqualTo("CALLED_BACK");
        assertThat(ledger.at("/items/0/answer/documentId"))
                .isEqualTo(answer.id().value().toString());
        assertThat(ledger.json().at("/items/0").has("answeredAt")).isFalse();
        assertReads(out.handler(), answer);
        assertThat(ownerEvents(out)).doesNotContain("HAND_OFF_ANSWERED_LATE");
    }

    private JsonNode toldOfAnswer(Away.Out out) {
        JsonNode notice = api.get("/api/v1/officer/notices")
                .bearer(out.handler().token())
                .expect(200)
                .json()
                .at("/items/0");
        assertThat(notice.at("/kind").asText()).isEqualTo("DOSSIER_ANSWERED");
        return notice;
    }

    @Test
    void officerOfTheDossierReadsItsAnswer() {
        Away.Out out = received();
        IncomingDocument answer = away.answer(out, SoundPdf.ofOwnMaking(SampleFiles.pdf(1)));
        reaches(out, HandOffStage.ANSWERED);

        assertReads(out.handler(), answer);
        assertThat(ledger(out.handler(), out.dossier()).at("/items/0/answer/typeName"))
                .isEqualTo("Quyết định");
    }

    @Test
    void whatNamesNoDossierIsReadByItsOfficerOnceItIsTakenInAndTheOtherAgencyHasFinishedWithoutAnAnswer() {
        Away.Out out = received();
        IncomingDocument stray = away.stray(SoundPdf.ofOwnMaking(SampleFiles.pdf(1)));
        assertThat(answered(out, stray)).doesNotContain(out.id());
        away.report(out, StatusCode.COMPLETED, "");
        reaches(out, HandOffStage.FINISHED);
        assertThat(answered(out, stray)).doesNotContain(out.id());

        takeIn(stray);

        assertThat(answered(out, stray)).contains(out.id());
        assertReads(out.handler(), stray);
    }

    private List<DossierId> answered(Away.Out out, IncomingDocument document) {
        String sender = out.handOff().receiver().code();
        return transactions.read(() -> rows.listAnsweredBy(incoming.get(document.id()), sender)).stream()
                .map(HandOff::dossierId)
                .toList();
    }

    private void takeIn(IncomingDocument document) {
        api.post(path(document) + "/taking-in")
                .bearer(desk.clerk().token())
                .ifMatch(0)
                .json(Map.of())
                .expect(200);
    }

    private Away.Out received() {
        Away.Out out = away.out();
        away.report(out, StatusCode.ARRIVED, "");
        reaches(out, HandOffStage.RECEIVED);
        return out;
    }

    /** With its file: what becomes a result can be read before. */
    private void assertReads(Clerk officer, IncomingDocument answer) {
        Answer read = api.get(path(answer)).bearer(officer.token()).expect(200);
        assertThat(read.json().at("/acts").isEmpty()).isTrue();
        api.get(path(answer) + "/files/" + read.at("/files/0/id") + "/content")
                .bearer(officer.token())
                .expect(200);
    }

    private static String path(IncomingDocument document) {
        return "/api/v1/officer/incoming-documents/" + document.id().value();
    }

    private void reaches(Away.Out out, HandOffStage stage) {
        await().untilAsserted(() ->
                assertThat(handOffs.list(out.id()).getFirst().stage()).isEqualTo(stage));
    }

    private String owner(Away.Out out) {
        return people.token(out.dossier().parties().applicantId());
    }

    private List<JsonNode> letters(Away.Out out) {
        return letters(out, "DOSSIER_HANDED_OVER");
    }

    private List<JsonNode> letters(Away.Out out, String kind) {
        return api.get("/api/v1/inbox?limit=50")
                .bearer(owner(out))
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .filter(letter -> letter.at("/kind").asText().equals(kind))
                .toList();
    }

    private List<String> ownerEvents(Away.Out out) {
        return api.get("/api/v1/dossiers/" + out.id().value())
                .bearer(owner(out))
                .expect(200)
                .json()
                .at("/history")
                .findValuesAsText("event");
    }

    private Dossier handedOff(Clerk handler) {
        Dossier taken = acts.take(handler, acts.accept(desk.intake(), desk.submitted()));
        handOff(handler, taken);
        return dossiers.get(taken.id());
    }

    private void handOff(Clerk handler, Dossier dossier) {
        api.post("/api/v1/officer/dossiers/" + dossier.id().value() + "/hand-off")
                .bearer(handler.token())
                .ifMatch(dossier.version())
                .json(Map.of("receiverCode", Away.ELSEWHERE))
                .expect(200);
    }

    private Answer ledger(Clerk officer, Dossier dossier) {
        return api.get("/api/v1/officer/dossiers/" + dossier.id().value() + "/hand-offs")
                .bearer(officer.token())
                .expect(200);
    }

    private Answer outgoing(Clerk officer, String document) {
        return api.get("/api/v1/officer/outgoing-documents/" + document)
                .bearer(officer.token())
                .expect(200);
    }

    private void move(Clerk officer, String document, String what, Map<String, ?> body) {
        api.post("/api/v1/officer/outgoing-documents/" + document + what)
                .bearer(officer.token())
                .ifMatch(outgoing(officer, document).version())
                .json(body)
                .expect(200);
    }
}
