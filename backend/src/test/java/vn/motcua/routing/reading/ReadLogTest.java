package vn.motcua.routing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.applicant.Applicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.result.Handovers;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** What officers read of dossiers is taken down, paper by paper. */
@ServerTest
class ReadLogTest {

    private final Api api;
    private final Desk desk;
    private final Acts acts;
    private final Handovers handovers;
    private final Applications applications;
    private final Tables tables;
    private final String owner;
    private final ApplicantCaller caller;

    ReadLogTest(
            Api api,
            Desk desk,
            Acts acts,
            Handovers handovers,
            Applications applications,
            People people,
            Tables tables) {
        this.api = api;
        this.desk = desk;
        this.acts = acts;
        this.handovers = handovers;
        this.applications = applications;
        this.tables = tables;
        Applicant citizen = people.citizen().applicant();
        this.owner = people.token(citizen.id());
        this.caller = applications.caller(citizen);
    }

    @Test
    void everyReadingOfAnOfficerIsTakenDownWithWhatWasRead() {
        Dossier dossier = desk.submit(caller, applications.completeDraft(caller));
        Clerk intake = desk.intake();
        String attachment = read(intake, dossier, "").at("/attachments/0/id");
        assertThat(count(dossier, intake, "what = 'DOSSIER' AND which IS NULL")).isEqualTo(1);

        read(intake, dossier, "/attachments/" + attachment + "/content");
        read(intake, dossier, "/application.pdf");
        acts.accept(intake, dossier);
        read(intake, dossier, "/receipt.pdf");
        read(intake, dossier, "/papers/receipt-1");
        read(intake, dossier, "/control-sheet.pdf");

        assertThat(count(dossier, intake, "what = 'ATTACHMENT' AND which = '" + attachment + "'"))
                .isEqualTo(1);
        assertThat(count(dossier, intake, "what = 'PAPER' AND which = 'application'"))
                .isEqualTo(1);
        assertThat(count(dossier, intake, "what = 'PAPER' AND which = 'receipt-1'"))
                .isEqualTo(2);
        assertThat(count(dossier, intake, "what = 'PAPER' AND which = 'control-sheet'"))
                .isEqualTo(1);
        assertThat(all(dossier)).isEqualTo(6);
    }

    @Test
    void fileOfTheResultIsTakenDownByItsId() {
        Dossier dossier = handovers.handedOver(api, caller, SampleFiles.pdf(1));
        Clerk intake = desk.intake();

        read(intake, dossier, "/result/content");

        assertThat(tables.count("dossier_read JOIN result USING (dossier_id) WHERE what = 'RESULT'"
                        + " AND REPLACE(which, '-', '') = LOWER(HEX(document_id)) AND dossier_id = "
                        + Tables.id(dossier.id().value())))
                .isEqualTo(1);
    }

    @Test
    void whatWasNotGivenOutAndWhatApplicantsReadIsNotTakenDown() {
        Dossier dossier = desk.submit(caller, applications.completeDraft(caller));
        Clerk intake = desk.intake();
        Clerk stranger = desk.handler();

        api.get(officers(dossier)).bearer(stranger.token()).send().expectProblem(404, "dossier-not-found");
        api.get(officers(dossier) + "/application.pdf")
                .bearer(stranger.token())
                .send()
                .expectProblem(404, "dossier-not-found");
        api.get(officers(dossier) + "/papers/refusal-1")
                .bearer(intake.token())
                .send()
                .expectProblem(404, "dossier-not-found");
        api.get("/api/v1/dossiers/" + dossier.id().value() + "/application.pdf")
                .bearer(owner)
                .expect(200);

        assertThat(all(dossier)).isZero();
    }

    private Answer read(Clerk clerk, Dossier dossier, String what) {
        return api.get(officers(dossier) + what).bearer(clerk.token()).expect(200);
    }

    private static String officers(Dossier dossier) {
        return "/api/v1/officer/dossiers/" + dossier.id().value();
    }

    private long all(Dossier dossier) {
        return tables.count(
                "dossier_read WHERE dossier_id = " + Tables.id(dossier.id().value()));
    }

    private long count(Dossier dossier, Clerk clerk, String condition) {
        return tables.count("dossier_read WHERE dossier_id = "
                + Tables.id(dossier.id().value()) + " AND officer_id = " + Tables.id(clerk.id()) + " AND " + condition);
    }
}
