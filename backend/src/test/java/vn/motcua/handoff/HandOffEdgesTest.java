package vn.motcua.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.SoundPdf;
import vn.motcua.dossier.Dossier;
import vn.motcua.registry.incoming.IncomingDocument;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.pdf.SignPdf;
import vn.motcua.signature.pdf.Signing;

/** Hand-offs where something goes another way than it should: a dossier comes to no dead end, and to no wrong agency. */
@ServerTest
class HandOffEdgesTest extends HandOffDesk {

    private final Desk desk;
    private final Acts acts;
    private final SignPdf signPdf;
    private final Agencies agencies;

    HandOffEdgesTest(Api api, Desk desk, Acts acts, Away away, HandOffs handOffs, SignPdf signPdf, Agencies agencies) {
        super(api, away, handOffs);
        this.agencies = agencies;
        this.desk = desk;
        this.acts = acts;
        this.signPdf = signPdf;
    }

    @Test
    void noteGoesToTheAgencyThatItNamesHoweverItsDraftIsRewritten() {
        Clerk handler = desk.handler();
        Dossier taken = acts.take(handler, acts.accept(desk.intake(), desk.submitted()));
        act(handler, taken.id(), taken.version(), "/hand-off", Map.of("receiverCode", "h50.14"))
                .expect(200);
        String note =
                "/api/v1/officer/outgoing-documents/" + ledger(handler, taken).at("/items/0/documentId");
        Answer submitted = api.get(note).bearer(handler.token()).expect(200);
        Answer back = api.post(note + "/sending-back")
                .bearer(desk.leader().token())
                .ifMatch(submitted.version())
                .json(Map.of("remarks", "Sửa trích yếu"))
                .expect(200);

        Answer refused = rewrite(handler, note, back, "H56.14").expectProblem(409, "receivers-bound");

        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/receivers");
        Answer rewritten = rewrite(handler, note, back, Away.ELSEWHERE).expect(200);
        assertThat(rewritten.at("/document/subject")).isEqualTo("Chuyển hồ sơ, trích yếu mới");
        assertThat(rewritten.json().at("/details/receivers")).hasSize(1);
    }

    @Test
    void receiverThatCannotBeIsRefusedForItsOwnReasonAtItsField() {
        Clerk handler = desk.handler();
        Dossier taken = acts.take(handler, acts.accept(desk.intake(), desk.submitted()));

        assertRefused(handler, taken, "H99.99", "competent-agency-unknown");
        assertRefused(handler, taken, agencies.get(desk.agency()).code(), "competent-agency-own");
        assertRefused(handler, taken, agencies.get(desk.agency()).qcvnCode(), "competent-agency-own");
    }

    private void assertRefused(Clerk handler, Dossier dossier, String code, String problem) {
        Answer refused = act(handler, dossier.id(), dossier.version(), "/hand-off", Map.of("receiverCode", code))
                .expectProblem(422, problem);
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/receiverCode");
    }

    @Test
    void agenciesThatADossierCanGoToAreFoundByNameWithTheirProvince() {
        Clerk handler = desk.handler();
        Dossier taken = acts.take(handler, acts.accept(desk.intake(), desk.submitted()));

        Answer found = receivers(handler, taken, "so tu phap quang tri");

        assertThat(found.json().at("/items")).hasSize(1);
        assertThat(found.at("/items/0/code")).isEqualTo(Away.ELSEWHERE);
        assertThat(found.at("/items/0/name")).isEqualTo("Sở Tư pháp tỉnh Quảng Trị");
        assertThat(found.at("/items/0/province")).contains("Quảng Trị");
        assertThat(receivers(handler, taken, agencies.get(desk.agency()).code())
                        .json()
                        .at("/items")
                        .findValuesAsText("code"))
                .doesNotContain(agencies.get(desk.agency()).code());
    }

    private Answer receivers(Clerk officer, Dossier dossier, String words) {
        return api.get("/api/v1/officer/dossiers/" + dossier.id().value() + "/hand-off-receivers?q="
                        + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .bearer(officer.token())
                .expect(200);
    }

    @Test
    void answerThatWentBackIsFollowedByAnother() {
        Away.Out out = received();
        IncomingDocument wrong = away.answer(out, signed());
        await().untilAsserted(() -> assertThat(stage(out)).isEqualTo(HandOffStage.ANSWERED));
        giveBack(wrong);

        IncomingDocument right = away.answer(out, signed());

        takeIn(right);
        Answer seen = dossier(out);
        assertThat(actions(seen)).contains("TAKE_ANSWER");
        act(out.handler(), out.id(), seen.version(), "/hand-off/result", Map.of("summary", "Đã cấp"))
                .expect(200);
        assertThat(handOffs.list(out.id()).getFirst().answer())
                .contains(right.id().value());
    }

    @Test
    void dossierWhoseAnswerWentBackGoesOnHereOrWithAnotherDocument() {
        Away.Out out = received();
        IncomingDocument wrong = away.answer(out, signed());
        await().untilAsserted(() -> assertThat(stage(out)).isEqualTo(HandOffStage.ANSWERED));
        IncomingDocument stray = away.stray(signed());
        takeIn(stray);
        giveBack(wrong);

        Answer seen = dossier(out);

        assertThat(actions(seen)).contains("TAKE_ANSWER", "GO_ON").doesNotContain("RESOLVE");
        api.get("/api/v1/officer/incoming-documents/" + stray.id().value())
                .bearer(out.handler().token())
                .expect(200);
        Map<String, ?> chosen =
                Map.of("summary", "Đã cấp", "documentId", stray.id().value());
        act(out.handler(), out.id(), seen.version(), "/hand-off/result", chosen).expect(200);
        assertThat(stage(out)).isEqualTo(HandOffStage.RESULT_BACK);
        assertThat(handOffs.list(out.id()).getFirst().answer())
                .contains(stray.id().value());
    }

    private Answer rewrite(Clerk officer, String note, Answer read, String receiver) {
        return api.put(note)
                .bearer(officer.token())
                .ifMatch(read.version())
                .json(Map.of(
                        "type", "TRANSFER_NOTE",
                        "subject", "Chuyển hồ sơ, trích yếu mới",
                        "urgency", "NORMAL",
                        "copies", 1,
                        "receivers", List.of(Map.of("code", receiver, "name", "Sở Tư pháp"))))
                .send();
    }

    private SoundPdf signed() {
        Signer elsewhere = Signer.agency(Away.ELSEWHERE, away.elsewhere().name());
        return Signing.signed(signPdf, SoundPdf.ofOwnMaking(SampleFiles.pdf(1)), elsewhere);
    }

    private void takeIn(IncomingDocument answer) {
        clerk(answer, "/taking-in", Map.of());
    }

    private void giveBack(IncomingDocument answer) {
        clerk(answer, "/return", Map.of("reason", "Gửi nhầm văn bản"));
        away.settle();
    }

    private void clerk(IncomingDocument document, String act, Map<String, ?> body) {
        api.post("/api/v1/officer/incoming-documents/" + document.id().value() + act)
                .bearer(desk.clerk().token())
                .ifMatch(0)
                .json(body)
                .expect(200);
    }
}
