package vn.motcua.result.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua._data.Applications;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.paper.Conformance;
import vn.motcua.document.paper.PaperReader;
import vn.motcua.dossier.Dossier;
import vn.motcua.officer.Officer;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;
import vn.motcua.signature.key.KeylessKeys;
import vn.motcua.signature.key.KeysOfTests;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.SigningKeys;
import vn.motcua.signature.key.TestAuthority;
import vn.motcua.signature.key.TestKeys;
import vn.motcua.signature.verification.ForeignValidators;

/** A document over HTTP: who may do what when, and what is told when it cannot be done. */
@ServerTest
class ResultDocumentApiTest {

    private static final String DOSSIERS = "/api/v1/officer/dossiers/";
    private static final Map<String, String> SUMMARY = Map.of("summary", "Cấp bản sao");

    private final Api api;
    private final Desk desk;
    private final DocumentActs documents;
    private final Officers officers;
    private final Agencies agencies;
    private final KeysOfTests keys;

    @TempDir
    private Path folder;

    ResultDocumentApiTest(
            Api api, Desk desk, DocumentActs documents, Officers officers, Agencies agencies, KeysOfTests keys) {
        this.api = api;
        this.desk = desk;
        this.documents = documents;
        this.officers = officers;
        this.agencies = agencies;
        this.keys = keys;
    }

    @Test
    void documentGoesFromDraftToIssueAndEachOfficerIsOfferedTheirPart() {
        Dossier dossier = desk.submitted();
        Clerk handler = desk.handler();
        Clerk leader = desk.leader();
        Clerk clerk = desk.clerk();
        Dossier taken = documents.taken(handler, dossier);
        assertThat(acts(handler, dossier)).containsExactly("DRAFT");
        assertThat(acts(leader, dossier)).isEmpty();
        get(clerk, dossier, "").expectProblem(404, "dossier-not-found");

        Answer drafted =
                draft(handler, dossier, taken.version(), SampleFiles.pdf(1)).expect(200);
        assertThat(acts(handler, dossier)).containsExactly("SUBMIT", "DRAFT");
        assertThat(get(handler, dossier, "").at("/document/notation")).isEqualTo("BS-UBND");
        Answer submitted = post(handler, dossier, "/submission", drafted.version(), SUMMARY)
                .expect(200);
        assertThat(acts(handler, dossier)).isEmpty();
        assertThat(acts(leader, dossier)).containsExactly("SIGN", "SEND_BACK");
        assertThat(submitted.at("/history/4/event")).isEqualTo("DOCUMENT_SUBMITTED");

        Answer signed = post(leader, dossier, "/signature", submitted.version(), Map.of())
                .expect(200);
        assertThat(get(leader, dossier, "").at("/document/signed/byName")).isEqualTo(leader.name());
        assertThat(acts(clerk, dossier)).containsExactly("ISSUE", "SEND_BACK");
        Answer issued =
                post(clerk, dossier, "/issue", signed.version(), Map.of()).expect(200);
        assertThat(issued.at("/status")).isEqualTo("RESOLVED");
        Answer view = get(clerk, dossier, "").expect(200);
        assertThat(view.at("/document/state")).isEqualTo("ISSUED");
        assertThat(view.at("/document/numbered/symbol")).matches("\\d{2,}/BS-UBND");
        assertThat(view.at("/document/numbered/verificationCode")).hasSize(23);
    }

    @Test
    void issuedFileIsAcceptedByValidatorsThatAreNotUsUntilAByteIsChanged() throws IOException {
        Dossier dossier = documents.issued(desk.submitted());
        byte[] issued = get(desk.clerk(), dossier, "/content").expect(200).bytes();
        var anchor = keys.demoAuthority().orElseThrow();

        assertThat(ForeignValidators.dss(issued, anchor)).containsExactly(true, true);
        byte[] changed = issued.clone();
        changed[SampleFiles.pdf(1).length / 2] ^= 1;
        assertThat(ForeignValidators.dss(changed, anchor)).containsExactly(false, false);
        assertThat(ForeignValidators.pdfsig(issued, folder)).hasSize(2).containsOnly("Signature is Valid.");
        assertThat(ForeignValidators.pdfsig(changed, folder)).hasSize(2).containsOnly("Digest Mismatch.");
    }

    @Test
    void draftThatIsPdfAStaysItWithBothSignaturesAndTheirMarks() {
        Clerk handler = desk.handler();
        Dossier taken = documents.taken(handler, desk.submitted());
        byte[] draft = api.get(DOSSIERS + taken.id().value() + "/application.pdf")
                .bearer(handler.token())
                .expect(200)
                .bytes();
        assertThat(Conformance.failures(draft)).isEmpty();

        Dossier issued = documents.issue(
                desk.clerk(),
                documents.sign(desk.leader(), documents.submit(handler, documents.draft(handler, taken, draft, null))));
        assertThat(Conformance.failures(
                        get(handler, issued, "/content").expect(200).bytes()))
                .isEmpty();
    }

    @Test
    void controlSheetFollowsADocumentThatIsSentBack() throws IOException {
        Dossier submitted = documents.waitingForSignature(desk.submitted());
        Answer back = post(desk.leader(), submitted, "/sending-back", submitted.version(), Map.of("remarks", "Sửa"))
                .expect(200);
        assertThat(back.at("/step/unitName")).isEqualTo("Phòng Giáo dục và Đào tạo");
        byte[] sheet = api.get(DOSSIERS + submitted.id().value() + "/control-sheet.pdf")
                .bearer(desk.intake().token())
                .expect(200)
                .bytes();
        try (PDDocument pdf = Loader.loadPDF(sheet)) {
            String words = new PDFTextStripper().getText(pdf);
            assertThat(words.split("1\\. Giao: [^:]* giờ [0-9]{2} phút,", -1))
                    .as("to the division, to the leaders, back: each named and timed")
                    .hasSize(4);
        }
    }

    @Test
    void twoSignaturesStandBehindTheDraftAsRevisionsOfIt() throws IOException {
        byte[] draft = SampleFiles.pdf(2);
        Clerk handler = desk.handler();
        Dossier dossier = documents.submit(
                handler,
                documents.draft(handler, documents.taken(handler, desk.submitted()), draft, DocumentKind.DECISION));
        Dossier done = documents.issue(desk.clerk(), documents.sign(desk.leader(), dossier));

        byte[] issued = get(desk.leader(), done, "/content").expect(200).bytes();
        assertThat(Arrays.copyOf(issued, draft.length)).isEqualTo(draft);
        try (PDDocument pdf = Loader.loadPDF(issued)) {
            assertThat(pdf.getSignatureDictionaries()).hasSize(2);
            assertThat(pdf.getSignatureDictionaries().getLast().getName()).startsWith("Ủy ban nhân dân");
        }
    }

    @Test
    void firstPageCarriesItsNumberAndACodeThatLeadsToItsVerification() throws Exception {
        Dossier dossier = documents.issued(desk.submitted());
        Answer view = get(desk.clerk(), dossier, "").expect(200);
        String code = view.at("/document/numbered/verificationCode").replace("-", "");
        try (PaperReader paper =
                PaperReader.of(get(desk.clerk(), dossier, "/content").bytes())) {
            assertThat(paper.qrCode(1)).endsWith("/xac-minh/" + code);
            assertThat(paper.pdf().getPage(0).getAnnotations()).hasSize(2);
        }
    }

    @Test
    void actsAreRefusedInTheHousesOrder() {
        Dossier dossier = documents.waitingForSignature(desk.submitted());
        long version = dossier.version();
        Clerk elsewhere = desk.officer(new Post(UUID.randomUUID(), null, Set.of(OfficerRole.LEADER)));
        post(elsewhere, dossier, "/signature", version, Map.of()).expectProblem(404, "dossier-not-found");
        post(desk.leader(), dossier, "/signature", version - 1, Map.of()).expectProblem(412, "stale-version");
        post(desk.intake(), dossier, "/signature", version, Map.of()).expectProblem(403, "not-your-step");
        post(desk.leader(), dossier, "/issue", version, Map.of()).expectProblem(403, "not-your-step");
        post(desk.leader(), dossier, "/sending-back", version, Map.of("remarks", " "))
                .expectProblem(400, "invalid-input");
        draft(desk.leader(), dossier, version, SampleFiles.pdf(1)).expectProblem(409, "result-document-state");
        Dossier signed = documents.sign(desk.leader(), dossier);
        post(desk.leader(), signed, "/signature", signed.version(), Map.of())
                .expectProblem(409, "result-document-state");
    }

    @Test
    void signingWithoutAUsableCertificateIsToldAndLosesNothing() {
        Dossier dossier = documents.waitingForSignature(desk.submitted());
        Clerk keyless = desk.leader();
        keys.findElsewhere(signer(keyless), signer -> Optional.empty());
        post(keyless, dossier, "/signature", dossier.version(), Map.of()).expectProblem(409, "signing-key-missing");
        Clerk late = desk.leader();
        keys.findElsewhere(
                signer(late),
                new TestKeys(new TestAuthority())
                        .with(
                                signer(late),
                                late.name(),
                                TestAuthority.LONG_AGO,
                                Instant.parse("2020-01-01T00:00:00Z")));
        Answer refused = post(late, dossier, "/signature", dossier.version(), Map.of())
                .expectProblem(409, "signing-certificate-not-valid");
        assertThat(refused.at("/detail")).contains("01/01/2020");
        Clerk broken = desk.leader();
        keys.findElsewhere(signer(broken), KeylessKeys.pulledOut());
        post(broken, dossier, "/signature", dossier.version(), Map.of()).expectProblem(503, "signing-key-unavailable");
        post(desk.leader(), dossier, "/signature", dossier.version(), Map.of()).expect(200);
    }

    @Test
    void noSupplementIsAskedForWhileTheDocumentIsBeingSigned() {
        Clerk handler = desk.handler();
        Clerk leader = desk.leader();
        Dossier waiting =
                documents.submit(handler, documents.draft(handler, documents.taken(handler, desk.submitted())));

        askMore(leader, waiting.id().value(), waiting.version()).expectProblem(409, "document-under-way");
        long back = post(leader, waiting, "/sending-back", waiting.version(), Map.of("remarks", "Cần thêm giấy tờ"))
                .expect(200)
                .version();
        askMore(handler, waiting.id().value(), back).expect(200);
    }

    private Answer askMore(Clerk officer, UUID dossier, long version) {
        return api.post(DOSSIERS + dossier + "/supplement-request")
                .bearer(officer.token())
                .ifMatch(version)
                .json(Map.of(
                        "reason",
                        "Thiếu giấy tờ",
                        "documents",
                        List.of(Map.of("code", Applications.PAPER, "note", "Chụp lại"))))
                .send();
    }

    @Test
    void sealThatFailsLeavesTheNumberWhereItIsAndIssuingGoesOnFromThere() {
        Dossier signed = documents.sign(desk.leader(), documents.waitingForSignature(desk.submitted()));
        Clerk clerk = desk.clerk();
        Agency agency = agencies.get(desk.agency());
        Signer seal = Signer.agency(agency.code(), agency.name());
        SigningKeys usual = keys.usual();
        AtomicBoolean asked = new AtomicBoolean();
        // The key is there when it is asked for, and gone when it is to sign.
        keys.findElsewhere(seal, signer -> asked.getAndSet(true) ? Optional.empty() : usual.find(signer));
        post(clerk, signed, "/issue", signed.version(), Map.of()).expectProblem(409, "signing-key-missing");
        Answer numbered = get(clerk, signed, "").expect(200);
        assertThat(numbered.at("/document/state")).isEqualTo("NUMBERED");
        assertThat(acts(clerk, signed)).containsExactly("ISSUE");
        Answer refused =
                askMore(desk.leader(), signed.id().value(), numbered.version()).expectProblem(409, "document-numbered");
        assertThat(refused.at("/title"))
                .contains("văn thư sẽ tiếp tục phát hành")
                .doesNotContain("trả lại");

        keys.findElsewhere(seal, usual);
        post(clerk, signed, "/issue", numbered.version(), Map.of()).expect(200);
        assertThat(get(clerk, signed, "").at("/document/numbered/symbol"))
                .isEqualTo(numbered.at("/document/numbered/symbol"));
    }

    @Test
    void draftLeavesRoomForTheSignaturesThatFollow() {
        Clerk handler = desk.handler();
        Dossier dossier = documents.taken(handler, desk.submitted());
        byte[] pdf = SampleFiles.pdf(1);
        byte[] large = Arrays.copyOf(pdf, Math.toIntExact(DraftDocument.MAX_BYTES) + 1);

        draft(handler, dossier, dossier.version(), large).expectProblem(413, "document-too-large");
    }

    private Signer signer(Clerk leader) {
        Officer officer = officers.get(new OfficerId(leader.id()));
        return Signer.leader(officer.username(), officer.fullName());
    }

    private List<String> acts(Clerk officer, Dossier dossier) {
        JsonNode actions = get(officer, dossier, "").expect(200).json().at("/actions");
        return StreamSupport.stream(actions.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private Answer get(Clerk officer, Dossier dossier, String part) {
        return api.get(path(dossier, part)).bearer(officer.token()).send();
    }

    private Answer post(Clerk officer, Dossier dossier, String part, long version, Object body) {
        return api.post(path(dossier, part))
                .bearer(officer.token())
                .ifMatch(version)
                .json(body)
                .send();
    }

    private Answer draft(Clerk officer, Dossier dossier, long version, byte[] pdf) {
        return api.post(path(dossier, "/draft-file"))
                .bearer(officer.token())
                .ifMatch(version)
                .file("file", "kết quả.pdf", "application/pdf", pdf)
                .send();
    }

    private static String path(Dossier dossier, String part) {
        return DOSSIERS + dossier.id().value() + "/result-document" + part;
    }
}
