package vn.motcua.result.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.SoundPdf;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.attachment.AttachPaper;
import vn.motcua.dossier.attachment.Attachments;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;
import vn.motcua.signature.key.KeysOfTests;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.SigningKey;
import vn.motcua.signature.key.TestAuthority;
import vn.motcua.signature.key.TestKeys;
import vn.motcua.signature.verification.ForeignSigner;

/** Officers see whose signatures a dossier's files carry, fact by fact. */
@ServerTest
class SignaturesApiTest {

    private static final String DOSSIERS = "/api/v1/officer/dossiers/";
    private static final Signer TOKEN = Signer.leader("ngoai", "Nguyễn Văn Ngoài");

    private final Api api;
    private final Desk desk;
    private final DocumentActs documents;
    private final Applications applications;
    private final AttachPaper attachPaper;
    private final Attachments attachments;
    private final Agencies agencies;
    private final Officers officers;
    private final KeysOfTests keys;

    SignaturesApiTest(
            Api api,
            Desk desk,
            DocumentActs documents,
            Applications applications,
            AttachPaper attachPaper,
            Attachments attachments,
            Agencies agencies,
            Officers officers,
            KeysOfTests keys) {
        this.api = api;
        this.desk = desk;
        this.documents = documents;
        this.applications = applications;
        this.attachPaper = attachPaper;
        this.attachments = attachments;
        this.agencies = agencies;
        this.officers = officers;
        this.keys = keys;
    }

    @Test
    void issuedDocumentIsByItsLeaderAndItsAgency() {
        Clerk leader = desk.leader();
        Dossier signed = documents.sign(leader, documents.waitingForSignature(desk.submitted()));
        Dossier issued = documents.issue(desk.clerk(), signed);

        Answer report = ofDocument(desk.clerk(), issued).expect(200);

        assertThat(report.at("/valid")).isEqualTo("true");
        assertThat(report.json().at("/signatures")).hasSize(2);
        assertThat(report.at("/signatures/0/signer")).isEqualTo("MATCHES");
        assertThat(report.at("/signatures/0/certificate/name")).isEqualTo(leader.name());
        assertThat(report.at("/signatures/1/signer")).isEqualTo("MATCHES");
        assertThat(report.at("/signatures/1/certificate/name"))
                .isEqualTo(agencies.get(desk.agency()).name());
    }

    @Test
    void draftThatWasSignedElsewhereTellsByWhomAndTheLeaderIsCountedAfter() {
        Clerk handler = desk.handler();
        Dossier taken = documents.taken(handler, desk.submitted());
        Dossier drafted = documents.draft(handler, taken, signedElsewhere(), null);

        Answer draft = ofDocument(handler, drafted).expect(200);
        assertThat(draft.at("/signatures/0/certificate/name")).isEqualTo(TOKEN.name());
        assertThat(draft.at("/signatures/0/signer")).isEqualTo("NOT_ASKED");
        assertThat(draft.at("/signatures/0/verdict")).isEqualTo("UNTRUSTED");

        Dossier signed = documents.sign(desk.leader(), documents.submit(handler, drafted));
        Answer after = ofDocument(handler, signed).expect(200);
        assertThat(after.at("/signatures/0/signer")).isEqualTo("NOT_ASKED");
        assertThat(after.at("/signatures/1/signer")).isEqualTo("MATCHES");
    }

    @Test
    void signatureInAnothersNameIsTold() {
        Dossier waiting = documents.waitingForSignature(desk.submitted());
        Clerk leader = desk.leader();
        Signer signer = Signer.leader(officers.get(new OfficerId(leader.id())).username(), leader.name());
        keys.findElsewhere(
                signer,
                new TestKeys(new TestAuthority())
                        .with(signer, "Ai Khác", TestAuthority.LONG_AGO, TestAuthority.FAR_AHEAD));

        Answer report = ofDocument(leader, documents.sign(leader, waiting)).expect(200);

        assertThat(report.at("/signatures/0/signer")).isEqualTo("ANOTHER");
        assertThat(report.at("/signatures/0/verdict")).isEqualTo("INVALID");
        assertThat(report.at("/valid")).isEqualTo("false");
    }

    @Test
    void signaturesOfAnApplicantsPaperAreToldToOfficersWhoMaySeeIt() {
        ApplicantCaller applicant = desk.applicant();
        Dossier draft = applications.emptyDraft(applicant);
        attachPaper.attach(
                applicant,
                draft.id(),
                Applications.PAPER,
                "giấy tờ tuỳ thân.pdf",
                new ByteArrayInputStream(signedElsewhere()));
        Dossier dossier = desk.submit(applicant, applications.answered(applicant, draft));
        UUID paper = attachments.list(dossier.id()).getFirst().id();

        Answer report = ofPaper(desk.intake(), dossier, paper).expect(200);

        assertThat(report.at("/signatures/0/certificate/name")).isEqualTo(TOKEN.name());
        assertThat(report.at("/signatures/0/intact")).isEqualTo("true");
        assertThat(report.at("/signatures/0/trust/chained")).isEqualTo("false");
        ofPaper(desk.clerk(), dossier, paper).expectProblem(404, "dossier-not-found");
        ofPaper(desk.intake(), dossier, UUID.randomUUID()).expect(404);
        ofDocument(desk.intake(), dossier).expect(404);
    }

    private Answer ofDocument(Clerk officer, Dossier dossier) {
        return api.get(DOSSIERS + dossier.id().value() + "/result-document/signatures")
                .bearer(officer.token())
                .send();
    }

    private Answer ofPaper(Clerk officer, Dossier dossier, UUID paper) {
        return api.get(DOSSIERS + dossier.id().value() + "/attachments/" + paper + "/signatures")
                .bearer(officer.token())
                .send();
    }

    private static byte[] signedElsewhere() {
        SigningKey key =
                new TestKeys(new TestAuthority()).with(TOKEN).find(TOKEN).orElseThrow();
        return ForeignSigner.sign(SoundPdf.ofOwnMaking(SampleFiles.pdf(1)), key, Instant.now())
                .bytes();
    }
}
