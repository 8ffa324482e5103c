package vn.motcua.supplement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._data.Editions;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.procedure.Procedure;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;
import vn.motcua.supplement.SupplementActs.Asked;

/** What may be asked for and answered is what the procedure asked for when the dossier was submitted. */
@DatabaseTest
class EditionTest {
    // A province's own code, so that no seeded procedure is touched.
    private static final String CODE = "9.050920.T01";

    private final Api api;
    private final Applications applications;
    private final Desk desk;
    private final Editions editions;
    private final SupplementActs acts;
    private final SignedInApplicant me;

    EditionTest(Api api, Applications applications, Desk desk, People people, Editions editions) {
        this.api = api;
        this.applications = applications;
        this.desk = desk;
        this.editions = editions;
        this.acts = new SupplementActs(api, applications, desk);
        this.me = people.citizen();
    }

    @Test
    void paperThatALaterEditionDroppedCanBeAskedForAndGiven() {
        Dossier dossier = submittedUnder(editions.publish(CODE, file -> file.put("name", "Cấp bản sao")));
        editions.publish(CODE, EditionTest::askForAnotherPaper);
        Clerk intake = desk.intake();
        Answer unknown = acts.request(intake, dossier, dossier.version(), SupplementActs.demand(null, "GIAY_MOI", 5));
        assertThat(unknown.expectProblem(400, "invalid-input").at("/errors/0/pointer"))
                .isEqualTo("/documents/0/code");

        acts.request(intake, dossier, dossier.version(), SupplementActs.demand("/lyDo", Applications.PAPER, 5))
                .expect(200);

        Answer seen = api.get("/api/v1/dossiers/" + dossier.id().value())
                .bearer(me.token())
                .expect(200);
        assertThat(seen.json().at("/procedure/requiredDocuments").findValuesAsText("code"))
                .contains(Applications.PAPER)
                .doesNotContain("GIAY_MOI");
        Answer officers = api.get("/api/v1/officer/dossiers/" + dossier.id().value())
                .bearer(intake.token())
                .expect(200);
        assertThat(officers.json().at("/procedure/requiredDocuments"))
                .isEqualTo(seen.json().at("/procedure/requiredDocuments"));
        Answer sent = acts.answered(me, new Asked(dossier, intake, seen), SupplementActs.answers("lyDo", "Mất"));
        assertThat(sent.at("/status")).isEqualTo("SUBMITTED");
    }

    private static void askForAnotherPaper(ObjectNode file) {
        file.put("name", "Cấp bản sao, bản mới");
        Editions.askForAnother(file, "GIAY_MOI", "Giấy tờ mới");
    }

    private Dossier submittedUnder(Procedure edition) {
        ApplicantCaller caller = new ApplicantCaller(me.id().value(), Ids.next());
        Dossier dossier = desk.submit(caller, applications.completeDraft(caller));
        editions.put(dossier, edition);
        return dossier;
    }
}
