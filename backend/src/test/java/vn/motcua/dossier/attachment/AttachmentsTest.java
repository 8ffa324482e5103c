package vn.motcua.dossier.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.Tables;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.security.ApplicantCaller;

/** Which papers can be put on and taken off, and when. */
@DatabaseTest
class AttachmentsTest {

    private final Api api;
    private final People people;
    private final Applications applications;
    private final Attachments attachments;
    private final AttachPaper attachPaper;
    private final Dossiers dossiers;
    private final Tables tables;

    AttachmentsTest(
            Api api,
            People people,
            Applications applications,
            Attachments attachments,
            AttachPaper attachPaper,
            Dossiers dossiers,
            Tables tables) {
        this.api = api;
        this.people = people;
        this.applications = applications;
        this.attachments = attachments;
        this.attachPaper = attachPaper;
        this.dossiers = dossiers;
        this.tables = tables;
    }

    @Test
    void paperIsReadAsItWasGivenAndCanBeTakenOff() {
        SignedInApplicant me = people.citizen();
        Dossier draft = applications.emptyDraft(caller(me));
        byte[] file = SampleFiles.pdf(2);

        Answer attached = attach(me, draft, Applications.PAPER, file).expect(201);
        assertThat(attached.at("/pages")).isEqualTo("2");
        assertThat(attached.at("/submitted")).isEqualTo("false");
        String paper = path(draft) + "/" + attached.at("/id");
        assertThat(api.get(paper + "/content").bearer(me.token()).expect(200).bytes())
                .isEqualTo(file);

        api.delete(paper).bearer(me.token()).expect(204);
        api.get(paper + "/content").bearer(me.token()).expect(404);
        api.delete(paper).bearer(me.token()).expect(404);
    }

    @Test
    void paperIsForARequiredDocumentOfTheProcedure() {
        SignedInApplicant me = people.citizen();

        Answer refused = attach(me, applications.emptyDraft(caller(me)), "SO_DO", SampleFiles.pdf(1))
                .expectProblem(422, "required-document-unknown");

        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/requiredDocument");
    }

    @Test
    void fileThatIsNotSoundIsNamed() {
        SignedInApplicant me = people.citizen();
        byte[] cut = Arrays.copyOf(SampleFiles.pdf(3), 300);

        Answer refused = attach(me, applications.emptyDraft(caller(me)), Applications.PAPER, cut)
                .expect(422);

        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/file");
    }

    @Test
    void requiredDocumentTakesAsManyFilesAsItSays() {
        SignedInApplicant me = people.citizen();
        Dossier draft = applications.emptyDraft(caller(me));
        for (int i = 0; i < 5; i++) {
            attach(me, draft, Applications.PAPER, SampleFiles.pdf(1)).expect(201);
        }

        Answer refused =
                attach(me, draft, Applications.PAPER, SampleFiles.pdf(1)).expectProblem(409, "too-many-files");

        assertThat(refused.at("/detail")).contains("5");
    }

    @Test
    void whatWasSubmittedStaysAndNothingIsAdded() {
        SignedInApplicant me = people.citizen();
        Dossier draft = applications.completeDraft(caller(me));
        submit(me, draft).expect(201);
        Attachment submitted = attachments.list(draft.id()).getFirst();

        api.delete(path(draft) + "/" + submitted.id())
                .bearer(me.token())
                .send()
                .expectProblem(409, "attachment-submitted");
        attach(me, draft, Applications.PAPER, SampleFiles.pdf(1)).expectProblem(409, "required-document-locked");
    }

    /** Papers do not count the version up, so only the dossier's lock keeps the two apart. */
    @Test
    void paperTakenOffWhileItsDossierIsSubmittedIsEitherMissedOrKept() throws Exception {
        for (int round = 0; round < 8; round++) {
            SignedInApplicant me = people.citizen();
            Dossier draft = applications.completeDraft(caller(me));
            String paper =
                    path(draft) + "/" + attachments.list(draft.id()).getFirst().id();
            Callable<Answer> removal =
                    () -> api.delete(paper).bearer(me.token()).send();
            Callable<Answer> submission = () -> submit(me, draft);
            try (ExecutorService two = Executors.newFixedThreadPool(2)) {
                List<Future<Answer>> both = two.invokeAll(List.of(removal, submission));
                boolean removed = both.get(0).get().status() == 204;
                int submitted = both.get(1).get().status();
                assertThat(submitted).isEqualTo(removed ? 422 : 201);
                assertThat(dossiers.get(draft.id()).status())
                        .isEqualTo(removed ? DossierStatus.DRAFT : DossierStatus.SUBMITTED);
            }
        }
    }

    @Test
    void representationThatEndsWhileTheFileIsOnItsWayAttachesNothing() {
        SignedInApplicant owner = people.citizen();
        SignedInApplicant representative = people.citizen();
        UUID grant = Ids.next();
        tables.execute("INSERT INTO representation (id, owner_id, representative_id, actions, procedures, valid_until,"
                + " created_at) VALUES (" + Tables.id(grant) + ", "
                + Tables.id(owner.id().value()) + ", "
                + Tables.id(representative.id().value()) + ", 'PREPARE', '', '2099-12-31', '2026-01-01')");
        Dossier draft = applications.emptyDraft(
                caller(representative), applications.agency(), owner.id().value());
        InputStream file = new FilterInputStream(new ByteArrayInputStream(SampleFiles.pdf(1))) {
            @Override
            public void close() {}

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                tables.execute("UPDATE representation SET revoked_at = '2026-01-02' WHERE id = " + Tables.id(grant));
                return super.read(into, from, length);
            }
        };

        assertThat(attachPaper.attach(caller(representative), draft.id(), Applications.PAPER, "a.pdf", file))
                .isEqualTo(new AttachPaper.Outcome.NotTaken(new PaperSlot.Refusal.NotFound()));
        assertThat(attachments.list(draft.id())).isEmpty();
    }

    private static ApplicantCaller caller(SignedInApplicant me) {
        return new ApplicantCaller(me.id().value(), Ids.next());
    }

    private static String path(Dossier draft) {
        return "/api/v1/dossiers/" + draft.id().value() + "/attachments";
    }

    private Answer attach(SignedInApplicant me, Dossier draft, String document, byte[] file) {
        return api.post(path(draft) + "?requiredDocument=" + document)
                .bearer(me.token())
                .file("file", "giấy tờ.pdf", "application/pdf", file)
                .send();
    }

    private Answer submit(SignedInApplicant me, Dossier draft) {
        return api.post("/api/v1/dossiers/" + draft.id().value() + "/submission")
                .bearer(me.token())
                .header("Idempotency-Key", draft.id().value().toString())
                .ifMatch(draft.version())
                .send();
    }
}
