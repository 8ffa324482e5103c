package vn.motcua.dossier.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._data.SampleFiles;
import vn.motcua._data.Seeds;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.Tables;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.time.Zone;
import vn.motcua.result.Handovers;
import vn.motcua.routing.Desk;

/** Papers that are here already and are used again: offered, attached without their bytes, refused when they do not hold. */
@DatabaseTest
class ReuseTest {

    private static final String DOSSIERS = "/api/v1/dossiers/";

    /** Asks for a diploma, which the results of {@link Applications#PROCEDURE} are, and for a photo. */
    private static final String ASKING = "1.003709";

    private static final String DIPLOMA = "VAN_BANG";

    private final Api api;
    private final People people;
    private final Applications applications;
    private final Handovers handovers;
    private final Attachments attachments;
    private final Agencies agencies;
    private final Desk desk;
    private final Tables tables;

    ReuseTest(
            Api api,
            People people,
            Applications applications,
            Handovers handovers,
            Attachments attachments,
            Agencies agencies,
            Desk desk,
            Tables tables) {
        this.api = api;
        this.people = people;
        this.applications = applications;
        this.handovers = handovers;
        this.attachments = attachments;
        this.agencies = agencies;
        this.desk = desk;
        this.tables = tables;
    }

    @Test
    void resultThatSatisfiesARequiredDocumentIsOfferedAndAttachedByReference() {
        SignedInApplicant me = people.citizen();
        byte[] scan = SampleFiles.pdf(2);
        Dossier source = handedOver(me, scan);
        String draft = draft(me, me);

        JsonNode offer = offers(me, draft).at("/items/0");

        assertThat(offer.at("/requiredDocumentCode").asText()).isEqualTo(DIPLOMA);
        assertThat(offer.at("/origin/source").asText()).isEqualTo("RESULT");
        assertThat(offer.at("/origin/state").asText()).isEqualTo("VALID");
        long filesBefore = tables.count("stored_document");
        Answer attached = reuse(me, draft, offer).expect(201);
        assertThat(tables.count("stored_document")).isEqualTo(filesBefore);
        assertThat(attached.at("/origin/dossierCode"))
                .isEqualTo(source.requireCode().value());
        assertThat(api.get(DOSSIERS + draft + "/attachments/" + attached.at("/id") + "/content")
                        .bearer(me.token())
                        .expect(200)
                        .bytes())
                .isEqualTo(scan);
        Answer again = reuse(me, draft, offer).expectProblem(409, "paper-attached-already");
        assertThat(again.at("/errors/0/pointer")).isEqualTo("/sourceId");
    }

    @Test
    void paperGivenBeforeIsOfferedForTheSamePaperAndItsOfficerSeesWhereItComesFrom() {
        SignedInApplicant me = people.citizen();
        Dossier earlier = submitted(me);
        Dossier draft = applications.emptyDraft(applications.caller(me.applicant()));
        String id = draft.id().value().toString();
        JsonNode offer = offers(me, id).at("/items/0");
        assertThat(offer.at("/origin/source").asText()).isEqualTo("PAPER");
        assertThat(offer.at("/origin/dossierCode").asText())
                .isEqualTo(earlier.requireCode().value());

        reuse(me, id, offer).expect(201);
        Dossier submitted = desk.submit(
                applications.caller(me.applicant()), applications.answered(applications.caller(me.applicant()), draft));

        Answer officers = api.get("/api/v1/officer/dossiers/" + submitted.id().value())
                .bearer(desk.intake().token())
                .header("Accept-Language", "en")
                .expect(200);
        assertThat(officers.at("/attachments/0/origin/dossierCode"))
                .isEqualTo(earlier.requireCode().value());
        assertThat(officers.at("/attachments/0/origin/procedureName"))
                .isEqualTo(earlier.procedure().nameEn());
        assertThat(api.get("/api/v1/officer/dossiers/" + submitted.id().value() + "/attachments/"
                                + officers.at("/attachments/0/id") + "/content")
                        .bearer(desk.intake().token())
                        .expect(200)
                        .bytes())
                .isNotEmpty();
        assertThat(attachments.list(submitted.id()).getFirst().document())
                .isEqualTo(attachments.list(earlier.id()).getFirst().document());
    }

    @Test
    void draftsPaperIsNotOfferedForItWasNotGiven() {
        SignedInApplicant me = people.citizen();
        applications.completeDraft(applications.caller(me.applicant()));
        Dossier draft = applications.emptyDraft(applications.caller(me.applicant()));

        assertThat(offers(me, draft.id().value().toString()).at("/items")).isEmpty();
    }

    @Test
    void sameCodeWithAnotherNameIsAnotherPaper() {
        SignedInApplicant me = people.citizen();
        UUID paper = attachments.list(submitted(me).id()).getFirst().id();
        // There it is the criminal-record applicant's identity card or passport; here the requester's identity papers.
        String draft = begin(me, me, "2.000488", "H56.14");

        assertThat(offers(me, draft).at("/items")).isEmpty();
        reuse(me, draft, "GIAY_TO_TUY_THAN", "PAPER", paper).expectProblem(422, "reused-paper-unfit");
    }

    @Test
    void resultOfAnotherProcedureOrAnotherOwnerIsRefused() {
        SignedInApplicant me = people.citizen();
        Dossier mine = handedOver(me, SampleFiles.pdf(1));
        Dossier foreign = handedOver(people.citizen(), SampleFiles.pdf(1));
        UUID foreignPaper = attachments.list(foreign.id()).getFirst().id();
        String draft = draft(me, me);

        assertThat(reuse(me, draft, "SUC_KHOE", "RESULT", mine.id().value())
                        .expectProblem(422, "reused-paper-unfit")
                        .at("/errors/0/pointer"))
                .isEqualTo("/sourceId");
        reuse(me, draft, DIPLOMA, "RESULT", foreign.id().value()).expectProblem(422, "reused-paper-unknown");
        reuse(me, draft, DIPLOMA, "PAPER", foreignPaper).expectProblem(422, "reused-paper-unknown");
        reuse(me, draft, DIPLOMA, "RESULT", UUID.randomUUID()).expectProblem(422, "reused-paper-unknown");
        reuse(me, draft, "KHONG_CO", "RESULT", mine.id().value()).expectProblem(422, "required-document-unknown");
    }

    @Test
    void whatIsAskedForMustBeSaid() {
        SignedInApplicant me = people.citizen();
        String path = DOSSIERS + draft(me, me) + "/reused-papers";

        for (Map<String, Object> body : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("requiredDocument", DIPLOMA, "source", "STOLEN", "sourceId", UUID.randomUUID()),
                Map.of("requiredDocument", DIPLOMA, "source", "RESULT", "sourceId", "x"),
                Map.of("requiredDocument", " ", "source", "RESULT", "sourceId", UUID.randomUUID()))) {
            assertThat(api.post(path).bearer(me.token()).json(body).send().status())
                    .isBetween(400, 422);
        }
    }

    @Test
    void revokedResultIsNeitherOfferedNorAttached() {
        SignedInApplicant me = people.citizen();
        Dossier source = handedOver(me, SampleFiles.pdf(1));
        handovers.revoke(api, source);
        String draft = draft(me, me);

        assertThat(offers(me, draft).at("/items")).isEmpty();
        Answer refused =
                reuse(me, draft, DIPLOMA, "RESULT", source.id().value()).expectProblem(422, "reused-result-revoked");
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/sourceId");
        assertThat(refused.at("/errors/0/message")).contains("thu hồi");
        Answer inEnglish = api.post(DOSSIERS + draft + "/reused-papers")
                .bearer(me.token())
                .header("Accept-Language", "en")
                .json(Map.of(
                        "requiredDocument",
                        DIPLOMA,
                        "source",
                        "RESULT",
                        "sourceId",
                        source.id().value()))
                .send()
                .expectProblem(422, "reused-result-revoked");
        assertThat(inEnglish.at("/errors/0/message")).contains("was revoked");
    }

    @Test
    void resultRevokedAfterItWasAttachedKeepsTheDossierFromBeingSubmitted() {
        SignedInApplicant me = people.citizen();
        Dossier source = handedOver(me, SampleFiles.pdf(1));
        String draft = draft(me, me);
        Answer attached =
                reuse(me, draft, DIPLOMA, "RESULT", source.id().value()).expect(201);
        assertThat(errorsAt(submit(me, draft), "/attachments/" + DIPLOMA)).isEmpty();
        handovers.revoke(api, source);

        assertThat(errorsAt(submit(me, draft), "/attachments/" + DIPLOMA)).contains("revoked");
        assertThat(api.get(DOSSIERS + draft).bearer(me.token()).expect(200).at("/attachments/0/origin/state"))
                .isEqualTo("REVOKED");
        // Taken off again, the dossier is as it was; the result keeps its file.
        api.delete(DOSSIERS + draft + "/attachments/" + attached.at("/id"))
                .bearer(me.token())
                .expect(204);
        assertThat(errorsAt(submit(me, draft), "/attachments/" + DIPLOMA)).isEmpty();
        api.get(DOSSIERS + source.id().value() + "/result/content")
                .bearer(me.token())
                .expect(200);
    }

    @Test
    void officerSeesWhetherAResultHoldsAtThisMoment() {
        SignedInApplicant me = people.citizen();
        Dossier source = handedOver(me, SampleFiles.pdf(1));
        // As if it had come of the procedure whose results the next one asks for.
        tables.execute("UPDATE stored_result SET procedure_code = '1.001612' WHERE dossier_id = "
                + Tables.id(source.id().value()));
        String draft = begin(me, me, "2.000720", "H56.31");
        reuse(me, draft, offers(me, draft).at("/items/0")).expect(201);
        submitWhole(me, draft);

        assertThat(seenByOfficer(draft).at("/attachments/0/origin/state")).isEqualTo("VALID");
        assertThat(seenByOfficer(draft).at("/attachments/0/origin/verificationCode"))
                .isNotEmpty();
        handovers.revoke(api, source);
        assertThat(seenByOfficer(draft).at("/attachments/0/origin/state")).isEqualTo("REVOKED");
    }

    private void submitWhole(SignedInApplicant who, String draft) {
        long version = api.put(DOSSIERS + draft + "/draft")
                .bearer(who.token())
                .ifMatch(1)
                .json(Map.of(
                        "answers",
                        Seeds.read("samples/answers/2.000720.json"),
                        "delivery",
                        Map.of("method", "COUNTER")))
                .expect(200)
                .version();
        api.post(DOSSIERS + draft + "/submission")
                .bearer(who.token())
                .header("Idempotency-Key", draft)
                .ifMatch(version)
                .expect(201);
    }

    private Answer seenByOfficer(String dossier) {
        return api.get("/api/v1/officer/dossiers/" + dossier)
                .bearer(desk.intake().token())
                .expect(200);
    }

    @Test
    void paperAskedForInASupplementMayBeOneThatIsHere() {
        SignedInApplicant me = people.citizen();
        Dossier earlier = submitted(me);
        Dossier asked = submitted(me);
        String id = asked.id().value().toString();
        UUID paper = attachments.list(earlier.id()).getFirst().id();
        reuse(me, id, Applications.PAPER, "PAPER", paper).expectProblem(409, "required-document-locked");
        assertThat(offers(me, id).at("/items")).isEmpty();
        long version = askForPaper(asked);

        reuse(me, id, offers(me, id).at("/items/0")).expect(201);

        UUID own = attachments.list(asked.id()).getFirst().id();
        reuse(me, id, Applications.PAPER, "PAPER", own).expectProblem(422, "reused-paper-unfit");
        api.post(DOSSIERS + id + "/supplement-answer")
                .bearer(me.token())
                .header("Idempotency-Key", id)
                .ifMatch(version)
                .expect(200);
    }

    private long askForPaper(Dossier dossier) {
        return api.post("/api/v1/officer/dossiers/" + dossier.id().value() + "/supplement-request")
                .bearer(desk.intake().token())
                .ifMatch(dossier.version())
                .json(Map.of(
                        "reason", "Ảnh bị lóa",
                        "fields", List.of(),
                        "documents", List.of(Map.of("code", Applications.PAPER, "note", "Chụp lại"))))
                .expect(200)
                .version();
    }

    @Test
    void representativeUsesForTheOwnerWhatTheyMayTrackAndNothingOfTheirOwn() {
        SignedInApplicant owner = people.citizen();
        SignedInApplicant preparer = people.citizen();
        SignedInApplicant follower = people.citizen();
        Dossier source = handedOver(owner, SampleFiles.pdf(1));
        Dossier own = handedOver(follower, SampleFiles.pdf(1));
        entrust(owner, preparer, "PREPARE");
        entrust(owner, follower, "PREPARE", "TRACK");

        String blind = draft(preparer, owner);
        assertThat(offers(preparer, blind).at("/items")).isEmpty();
        reuse(preparer, blind, DIPLOMA, "RESULT", source.id().value()).expectProblem(422, "reused-paper-unknown");

        String draft = draft(follower, owner);
        reuse(follower, draft, DIPLOMA, "RESULT", own.id().value()).expectProblem(422, "reused-paper-unknown");
        reuse(follower, draft, offers(follower, draft).at("/items/0")).expect(201);
    }

    private Dossier handedOver(SignedInApplicant owner, byte[] scan) {
        return handovers.handedOver(api, applications.caller(owner.applicant()), scan);
    }

    private Dossier submitted(SignedInApplicant owner) {
        var caller = applications.caller(owner.applicant());
        return desk.submit(caller, applications.completeDraft(caller));
    }

    private String draft(SignedInApplicant who, SignedInApplicant owner) {
        return begin(who, owner, ASKING, "H56.17");
    }

    private String begin(SignedInApplicant who, SignedInApplicant owner, String procedure, String agency) {
        return api.post("/api/v1/dossiers")
                .bearer(who.token())
                .json(Map.of(
                        "procedureCode", procedure,
                        "agencyId",
                                agencies.findByCode(agency).orElseThrow().id().value(),
                        "ownerId", owner.id().value()))
                .expect(201)
                .at("/id");
    }

    private void entrust(SignedInApplicant owner, SignedInApplicant to, String... actions) {
        Map<String, Object> body = new HashMap<>();
        body.put("actions", actions);
        body.put("representativeIdentifier", to.applicant().identifier().value());
        body.put("representativeName", to.applicant().fullName());
        body.put("validUntil", LocalDate.now(Zone.VIETNAM).plusDays(30).toString());
        api.post("/api/v1/me/representations").bearer(owner.token()).json(body).expect(201);
    }

    private JsonNode offers(SignedInApplicant who, String draft) {
        return api.get(DOSSIERS + draft + "/reusable-papers")
                .bearer(who.token())
                .expect(200)
                .json();
    }

    private Answer reuse(SignedInApplicant who, String draft, JsonNode offer) {
        return reuse(
                who,
                draft,
                offer.at("/requiredDocumentCode").asText(),
                offer.at("/origin/source").asText(),
                UUID.fromString(offer.at("/sourceId").asText()));
    }

    private Answer reuse(SignedInApplicant who, String draft, String document, String source, UUID sourceId) {
        return api.post(DOSSIERS + draft + "/reused-papers")
                .bearer(who.token())
                .json(Map.of("requiredDocument", document, "source", source, "sourceId", sourceId))
                .send();
    }

    private Answer submit(SignedInApplicant who, String draft) {
        return api.post(DOSSIERS + draft + "/submission")
                .bearer(who.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .ifMatch(1)
                .send()
                .expectProblem(422, "dossier-incomplete");
    }

    /** Keywords of what is wrong at one place. */
    private static List<String> errorsAt(Answer problem, String pointer) {
        List<String> keywords = new ArrayList<>();
        problem.json().at("/errors").forEach(error -> {
            if (error.at("/pointer").asText().equals(pointer)) {
                keywords.add(error.at("/keyword").asText());
            }
        });
        return keywords;
    }
}
