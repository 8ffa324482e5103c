package vn.motcua.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.document.SoundPdf;
import vn.motcua.document.paper.LookedAt;
import vn.motcua.document.paper.PaperReader;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.registry.incoming.IncomingDocument;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.pdf.SignPdf;
import vn.motcua.signature.pdf.Signing;

/** A dossier goes to an agency elsewhere as a document, and comes back with its result. */
@ServerTest
class HandOffApiTest extends HandOffDesk {

    private final Desk desk;
    private final Acts acts;
    private final Dossiers dossiers;
    private final People people;
    private final SignPdf signPdf;
    private final Tables tables;

    HandOffApiTest(
            Api api,
            Desk desk,
            Acts acts,
            Away away,
            HandOffs handOffs,
            Dossiers dossiers,
            People people,
            SignPdf signPdf,
            Tables tables) {
        super(api, away, handOffs);
        this.desk = desk;
        this.acts = acts;
        this.dossiers = dossiers;
        this.people = people;
        this.signPdf = signPdf;
        this.tables = tables;
    }

    @Test
    void dossierGoesAsADocumentAndNothingIsDecidedHereMeanwhile() {
        Clerk handler = desk.handler();
        Dossier taken = acts.take(handler, acts.accept(desk.intake(), desk.submitted()));
        act(handler, taken.id(), taken.version(), "/hand-off", Map.of("receiverCode", "H99.99"))
                .expectProblem(422, "competent-agency-unknown");

        Answer away1 = act(handler, taken.id(), taken.version(), "/hand-off", Map.of("receiverCode", Away.ELSEWHERE))
                .expect(200);

        assertThat(actions(away1)).doesNotContain("RESOLVE", "FORWARD", "HAND_OFF", "TAKE_ANSWER");
        act(handler, taken.id(), away1.version(), "/forward", Map.of()).expectProblem(409, "dossier-handed-off");
        act(handler, taken.id(), away1.version(), "/hand-off", Map.of("receiverCode", Away.ELSEWHERE))
                .expectProblem(409, "dossier-handed-off");
        Answer line = ledger(handler, taken);
        assertThat(line.at("/items/0/stage")).isEqualTo("PREPARED");
        assertThat(outgoing(handler, line.at("/items/0/documentId")).at("/details/dossier/code"))
                .as("who sees the dossier goes to it from its note")
                .isEqualTo(taken.requireCode().value());
        sendOut(line.at("/items/0/documentId"), taken);
        away.settle();
        await().untilAsserted(() ->
                assertThat(ledger(handler, taken).at("/items/0/stage")).isEqualTo("SENT"));
        assertThat(ledger(handler, taken).json().at("/items/0").has("receivedAt"))
                .isFalse();
        assertThat(ledger(handler, taken).json().at("/items/0").has("takenByAxisAt"))
                .isFalse();
        tables.execute("UPDATE exchange_delivery v JOIN exchange_document d ON d.id = v.document_id"
                + " SET v.state = 'SENT', v.finished_at = '2026-11-23 02:00:00' WHERE d.dossier_id = "
                + Tables.id(taken.id().value()));
        assertThat(ledger(handler, taken).at("/items/0/takenByAxisAt")).isEqualTo("2026-11-23T02:00:00Z");
    }

    /** Leader and clerk do with it what they do with every document. */
    private void sendOut(String document, Dossier dossier) {
        Answer submitted = outgoing(desk.leader(), document);
        assertThat(submitted.at("/document/subject"))
                .startsWith("Chuyển hồ sơ " + dossier.requireCode().value());
        assertThat(submitted.json().at("/attachments").size()).isGreaterThanOrEqualTo(2);
        Clerk leader = desk.leader();
        Answer signed = move(leader, document, submitted.version(), "/signature");
        assertSignedBy(leader, signed);
        Clerk clerk = desk.clerk();
        Answer issued = move(clerk, document, signed.version(), "/issue");
        assertThat(issued.at("/document/symbol")).matches("\\d{2,}/PC-UBND");
        move(clerk, document, issued.version(), "/dispatch");
    }

    /** Post and name stand where the leader signs, whoever of the agency's leaders that is. */
    private void assertSignedBy(Clerk leader, Answer signed) {
        byte[] note = LookedAt.as(
                "transfer-note-signed",
                api.get("/api/v1/officer/outgoing-documents/" + signed.at("/document/id") + "/files/"
                                + signed.at("/main/id") + "/content")
                        .bearer(leader.token())
                        .expect(200)
                        .bytes());
        try (PaperReader read = PaperReader.of(note)) {
            assertThat(read.text()).doesNotContain("LÃNH ĐẠO CƠ QUAN").contains(leader.name());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One of them takes the answer; to the others the dossier has changed. */
    @Test
    void answerThatSeveralTakeAtOnceIsTakenOnce() {
        Away.Out out = received();
        IncomingDocument answer = away.answer(out, signed());
        await().untilAsserted(() -> assertThat(stage(out)).isEqualTo(HandOffStage.ANSWERED));
        takeIn(answer);
        long version = dossier(out).version();

        List<CompletableFuture<Answer>> asked = IntStream.range(0, 6)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> result(out, version), work -> Thread.ofVirtual().start(work)))
                .toList();

        assertThat(asked.stream().map(CompletableFuture::join).map(Answer::status))
                .allMatch(Set.of(200, 409, 412)::contains)
                .containsOnlyOnce(200);
    }

    @Test
    void dossierWhoseDocumentWasGivenUpNeverLeft() {
        Clerk handler = desk.handler();
        Dossier taken = acts.take(handler, acts.accept(desk.intake(), desk.submitted()));
        Answer first = act(handler, taken.id(), taken.version(), "/hand-off", Map.of("receiverCode", Away.ELSEWHERE))
                .expect(200);
        String document = ledger(handler, taken).at("/items/0/documentId");
        Answer back = api.post("/api/v1/officer/outgoing-documents/" + document + "/sending-back")
                .bearer(desk.leader().token())
                .ifMatch(outgoing(handler, document).version())
                .json(Map.of("remarks", "Thuộc thẩm quyền của ta"))
                .expect(200);
        move(handler, document, back.version(), "/giving-up");

        act(handler, taken.id(), first.version(), "/hand-off", Map.of("receiverCode", "H59.14"))
                .expect(200);

        assertThat(handOffs.list(taken.id()))
                .extracting(HandOff::stage)
                .containsExactly(HandOffStage.CALLED_BACK, HandOffStage.PREPARED);
    }

    @Test
    void signedAnswerThatTheClerkTookInBecomesTheResult() {
        Away.Out out = received();
        IncomingDocument answer = away.answer(out, signed());
        await().untilAsserted(() -> assertThat(stage(out)).isEqualTo(HandOffStage.ANSWERED));
        long version = dossiers.get(out.id()).version();
        result(out, version).expectProblem(409, "transition-not-allowed");
        takeIn(answer);
        Answer seen = dossier(out);
        assertThat(actions(seen)).contains("TAKE_ANSWER").doesNotContain("RESOLVE");

        Answer resolved = result(out, seen.version()).expect(200);

        assertThat(resolved.at("/status")).isEqualTo("RESOLVED");
        assertThat(stage(out)).isEqualTo(HandOffStage.RESULT_BACK);
        Clerk desk1 = desk.intake();
        act(desk1, out.id(), resolved.version(), "/return", Map.of("method", "ONLINE"))
                .expect(200);
        Answer owner = api.get("/api/v1/dossiers/" + out.id().value())
                .bearer(people.token(out.dossier().parties().applicantId()))
                .expect(200);
        assertThat(owner.at("/status")).isEqualTo("RESULT_RETURNED");
        assertThat(owner.json().at("/history").findValuesAsText("event"))
                .containsExactly("HAND_OFF_SENT", "HAND_OFF_ANSWERED");
        assertThat(owner.json().at("/history").findValuesAsText("note").getFirst())
                .contains("Sở Tư pháp");
    }

    @Test
    void unsignedAnswerIsNoResultAndTheDossierGoesOnHere() {
        Away.Out out = received();
        IncomingDocument answer = away.answer(out, SoundPdf.ofOwnMaking(SampleFiles.pdf(1)));
        await().untilAsserted(() -> assertThat(stage(out)).isEqualTo(HandOffStage.ANSWERED));
        takeIn(answer);
        long version = dossier(out).version();
        result(out, version).expectProblem(409, "answer-not-signed");

        Answer ended = act(
                        out.handler(), out.id(), version, "/hand-off/ending", Map.of("reason", "Chỉ là công văn hỏi"))
                .expect(200);

        assertThat(ended.at("/status")).isEqualTo("IN_PROGRESS");
        assertThat(actions(ended)).contains("HAND_OFF").doesNotContain("TAKE_ANSWER");
        assertThat(stage(out)).isEqualTo(HandOffStage.ENDED);
    }

    @Test
    void dossierThatWasFinishedThereWithoutAnAnswerGoesOnWithADocumentThatTheOfficerChooses() {
        Away.Out out = received();
        IncomingDocument earlier = away.stray(signed());
        away.report(out, StatusCode.COMPLETED, "");
        await().untilAsserted(() -> assertThat(stage(out)).isEqualTo(HandOffStage.FINISHED));
        assertThat(candidates(out)).isEmpty();
        takeIn(earlier);
        assertThat(candidates(out)).containsExactly(earlier.id().value().toString());
        Answer seen = dossier(out);
        assertThat(actions(seen)).contains("TAKE_ANSWER").doesNotContain("RESOLVE");
        Answer none = result(out, seen.version()).expectProblem(409, "answer-not-chosen");
        assertThat(none.at("/errors/0/pointer")).isEqualTo("/documentId");
        chosen(out, seen.version(), UUID.randomUUID()).expectProblem(409, "answer-not-chosen");

        Answer resolved = chosen(out, seen.version(), earlier.id().value()).expect(200);

        assertThat(resolved.at("/status")).isEqualTo("RESOLVED");
        assertThat(stage(out)).isEqualTo(HandOffStage.RESULT_BACK);
        assertThat(handOffs.list(out.id()).getFirst().answer())
                .contains(earlier.id().value());
        Answer used = api.get(
                        "/api/v1/officer/incoming-documents/" + earlier.id().value())
                .bearer(desk.clerk().token())
                .expect(200);
        assertThat(used.at("/document/state")).isEqualTo("FINISHED");
        assertThat(used.at("/ending/note")).contains(out.dossier().requireCode().value());
        assertThat(used.at("/dossierId")).isEqualTo(out.id().value().toString());
    }

    @Test
    void dossierThatWasFinishedThereWithoutAnAnswerCanGoOnHere() {
        Away.Out out = received();
        away.report(out, StatusCode.COMPLETED, "");
        await().untilAsserted(() -> assertThat(stage(out)).isEqualTo(HandOffStage.FINISHED));

        Answer ended = act(
                        out.handler(),
                        out.id(),
                        dossier(out).version(),
                        "/hand-off/ending",
                        Map.of("reason", "Không có trả lời"))
                .expect(200);

        assertThat(actions(ended)).contains("HAND_OFF").doesNotContain("TAKE_ANSWER");
        assertThat(stage(out)).isEqualTo(HandOffStage.ENDED);
    }

    private List<String> candidates(Away.Out out) {
        return ledger(out.handler(), out.dossier())
                .json()
                .at("/items/0/candidates")
                .findValuesAsText("documentId");
    }

    private Answer chosen(Away.Out out, long version, UUID document) {
        Map<String, ?> body = Map.of("summary", "Đã cấp theo đề nghị", "documentId", document);
        return act(out.handler(), out.id(), version, "/hand-off/result", body);
    }

    private SoundPdf signed() {
        Signer elsewhere = Signer.agency(Away.ELSEWHERE, away.elsewhere().name());
        return Signing.signed(signPdf, SoundPdf.ofOwnMaking(SampleFiles.pdf(1)), elsewhere);
    }

    private void takeIn(IncomingDocument answer) {
        api.post("/api/v1/officer/incoming-documents/" + answer.id().value() + "/taking-in")
                .bearer(desk.clerk().token())
                .ifMatch(0)
                .json(Map.of())
                .expect(200);
    }

    private Answer result(Away.Out out, long version) {
        return act(out.handler(), out.id(), version, "/hand-off/result", Map.of("summary", "Đã cấp theo đề nghị"));
    }

    private Answer outgoing(Clerk officer, String document) {
        return api.get("/api/v1/officer/outgoing-documents/" + document)
                .bearer(officer.token())
                .expect(200);
    }

    private Answer move(Clerk officer, String document, long version, String what) {
        return api.post("/api/v1/officer/outgoing-documents/" + document + what)
                .bearer(officer.token())
                .ifMatch(version)
                .json(Map.of())
                .expect(200);
    }
}
