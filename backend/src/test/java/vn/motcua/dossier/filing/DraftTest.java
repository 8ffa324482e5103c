package vn.motcua.dossier.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.ServerTest;
import vn.motcua.agency.tree.Agencies;

/** A draft from its beginning to the moment it is submitted or thrown away, as phones see it. */
@ServerTest
class DraftTest {

    private static final String DOSSIERS = "/api/v1/dossiers";

    private final Api api;
    private final People people;
    private final Applications applications;
    private final Agencies agencies;

    DraftTest(Api api, People people, Applications applications, Agencies agencies) {
        this.api = api;
        this.people = people;
        this.applications = applications;
        this.agencies = agencies;
    }

    @Test
    void secondOfTwoPhonesIsToldAndOverwritesNothing() {
        SignedInApplicant me = people.citizen();
        Answer draft = begin(me).expect(201);
        save(me, draft, Map.of("lyDo", "Từ điện thoại thứ nhất")).expect(200);

        Answer late = save(me, draft, Map.of("lyDo", "Từ điện thoại thứ hai")).expectProblem(412, "stale-version");

        assertThat(late.at("/currentVersion")).isEqualTo(Long.toString(draft.version() + 1));
        assertThat(late.at("/changedBy")).isEqualTo("APPLICANT");
        assertThat(late.at("/changedAt")).isNotEmpty();
        assertThat(read(me, draft).expect(200).at("/answers/lyDo")).isEqualTo("Từ điện thoại thứ nhất");
    }

    @Test
    void dossierTellsWhereItsAgencyIsForThoseWhoComeToIt() {
        Answer draft = begin(people.citizen()).expect(201);
        assertThat(draft.at("/agency/address")).contains("Thanh Hóa");
        assertThat(draft.at("/agency/phone")).isNotEmpty();
    }

    @Test
    void draftMayBeIncompleteButHoldsOnlyWhatTheFormAsks() {
        SignedInApplicant me = people.citizen();
        Answer draft = begin(me).expect(201);
        assertThat(draft.at("/expected/kind")).isEqualTo("COMPLETE_DRAFT");

        Answer refused = save(me, draft, Map.of("mauToc", "đen")).expectProblem(422, "answers-invalid");

        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/answers/mauToc");
        save(me, draft, Map.of("noiSinh", "Thanh Hóa")).expect(200);
    }

    @Test
    void answersAreBoundedWhateverTheFormAsks() {
        SignedInApplicant me = people.citizen();
        Answer draft = begin(me).expect(201);

        Answer refused = save(me, draft, Map.of("lyDo", "ế".repeat(DraftRules.MAX_BYTES / 3)))
                .expectProblem(422, "answers-invalid");

        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/answers");
    }

    @Test
    void draftIsThrownAwayWithItsPapersInTheVersionThatWasRead() {
        SignedInApplicant me = people.citizen();
        Answer draft = begin(me).expect(201);
        attach(me, draft).expect(201);
        Answer saved = save(me, draft, Map.of("lyDo", "Mất bản chính")).expect(200);

        delete(me, draft.at("/id"), draft.version()).expectProblem(412, "stale-version");
        delete(me, draft.at("/id"), saved.version()).expect(204);

        read(me, draft).expectProblem(404, "dossier-not-found");
    }

    @Test
    void whatWasSubmittedIsNoDraftAnyMore() {
        SignedInApplicant me = people.citizen();
        var draft = applications.completeDraft(applications.caller(me.applicant()));
        String id = draft.id().value().toString();
        Answer filed = api.post(DOSSIERS + "/" + id + "/submission")
                .bearer(me.token())
                .header("Idempotency-Key", id)
                .ifMatch(draft.version())
                .expect(201);

        delete(me, id, filed.version()).expectProblem(409, "not-a-draft");
        api.put(DOSSIERS + "/" + id + "/draft")
                .bearer(me.token())
                .ifMatch(filed.version())
                .json(Map.of("answers", Map.of()))
                .send()
                .expectProblem(409, "not-a-draft");
    }

    @Test
    void draftForSomebodyWhoGaveNoLeaveIsNotBegun() {
        Map<String, Object> forAnother = Map.of(
                "procedureCode", Applications.PROCEDURE,
                "agencyId", applications.agency().value(),
                "ownerId", people.citizen().id().value());

        begin(people.citizen(), forAnother).expectProblem(404, "owner-not-found");
    }

    @Test
    void draftNeedsAProcedureThatTheAgencyTakesIn() {
        SignedInApplicant me = people.citizen();
        UUID elsewhere = agencies.findByCode("H50").orElseThrow().id().value();

        begin(me, Map.of("procedureCode", Applications.PROCEDURE, "agencyId", elsewhere))
                .expectProblem(409, "procedure-not-offered");
        begin(me, Map.of("procedureCode", "khong-co", "agencyId", elsewhere)).expectProblem(404, "procedure-not-found");
    }

    @Test
    void whatIsMissingIsNamedInTheReadersLanguage() {
        SignedInApplicant me = people.citizen();
        Answer draft = begin(me).expect(201);

        Answer check = api.get(DOSSIERS + "/" + draft.at("/id") + "/check")
                .bearer(me.token())
                .header("Accept-Language", "en")
                .expect(200);
        assertThat(check.at("/complete")).isEqualTo("false");
        assertThat(check.at("/missingDocuments/0/name")).isEqualTo("Applicant's identity paper");

        Answer refused = api.post(DOSSIERS + "/" + draft.at("/id") + "/submission")
                .bearer(me.token())
                .header("Idempotency-Key", "missing")
                .ifMatch(draft.version())
                .send()
                .expectProblem(422, "dossier-incomplete");
        assertThat(refused.at("/missingDocuments/0/name")).isEqualTo("Giấy tờ tùy thân của người yêu cầu");
        assertThat(refused.json().at("/errors").findValuesAsText("pointer"))
                .contains("/answers/hoTenNguoiYeuCau", "/delivery/method");
    }

    private Answer begin(SignedInApplicant me) {
        return begin(
                me,
                Map.of(
                        "procedureCode",
                        Applications.PROCEDURE,
                        "agencyId",
                        applications.agency().value()));
    }

    private Answer begin(SignedInApplicant me, Map<String, Object> what) {
        return api.post(DOSSIERS).bearer(me.token()).json(what).send();
    }

    private Answer save(SignedInApplicant me, Answer draft, Map<String, String> answers) {
        return api.put(DOSSIERS + "/" + draft.at("/id") + "/draft")
                .bearer(me.token())
                .ifMatch(draft.version())
                .json(Map.of("answers", answers))
                .send();
    }

    private Answer read(SignedInApplicant me, Answer draft) {
        return api.get(DOSSIERS + "/" + draft.at("/id")).bearer(me.token()).send();
    }

    private Answer attach(SignedInApplicant me, Answer draft) {
        return api.post(DOSSIERS + "/" + draft.at("/id") + "/attachments?requiredDocument=" + Applications.PAPER)
                .bearer(me.token())
                .file("file", "giấy tờ.pdf", "application/pdf", SampleFiles.pdf(1))
                .send();
    }

    private Answer delete(SignedInApplicant me, String id, long version) {
        return api.delete(DOSSIERS + "/" + id)
                .bearer(me.token())
                .ifMatch(version)
                .send();
    }
}
