package vn.motcua.routing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
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
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.result.Handovers;
import vn.motcua.result.document.DocumentActs;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** What officers read of dossiers is taken down, paper by paper. */
@ServerTest
class ReadLogTest {

    /** Less than a lock is waited for. */
    private static final Duration WHILE_HELD = Duration.ofSeconds(20);

    private final Api api;
    private final Desk desk;
    private final Acts acts;
    private final Handovers handovers;
    private final DocumentActs documents;
    private final Applications applications;
    private final Dossiers dossiers;
    private final Transactions transactions;
    private final Tables tables;
    private final String owner;
    private final ApplicantCaller caller;

    ReadLogTest(
            Api api,
            Desk desk,
            Acts acts,
            Handovers handovers,
            DocumentActs documents,
            Applications applications,
            People people,
            Dossiers dossiers,
            Transactions transactions,
            Tables tables) {
        this.api = api;
        this.desk = desk;
        this.acts = acts;
        this.handovers = handovers;
        this.documents = documents;
        this.applications = applications;
        this.dossiers = dossiers;
        this.transactions = transactions;
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
    void takingWhatOneHoldsShowsTheDossierAndIsTakenDown() {
        Clerk handler = desk.handler();
        Dossier dossier = documents.taken(handler, desk.submit(caller, applications.completeDraft(caller)));
        assertThat(all(dossier)).as("who took it stands in its history").isZero();

        api.post(officers(dossier) + "/take")
                .bearer(handler.token())
                .ifMatch(dossier.version())
                .json(Map.of())
                .expect(200);

        assertThat(count(dossier, handler, "what = 'DOSSIER' AND which IS NULL"))
                .isEqualTo(1);
        assertThat(all(dossier)).isEqualTo(1);
    }

    @Test
    void whatStandsOfTheResultsDocumentIsTakenDownOnceThereIsOne() {
        Clerk handler = desk.handler();
        Dossier dossier = documents.taken(handler, desk.submit(caller, applications.completeDraft(caller)));
        read(handler, dossier, "/result-document");
        assertThat(all(dossier)).as("there is nothing to read yet").isZero();

        dossier = documents.draft(handler, dossier);
        read(handler, dossier, "/result-document");

        assertThat(tables.count("dossier_read JOIN result_document USING (dossier_id) WHERE what = 'RESULT_DOCUMENT'"
                        + " AND REPLACE(which, '-', '') = LOWER(HEX(draft_id)) AND dossier_id = "
                        + Tables.id(dossier.id().value())))
                .isEqualTo(1);
        assertThat(all(dossier)).isEqualTo(1);
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

    @Test
    void readingWaitsForNobodyWhoWritesToTheDossier() {
        Dossier dossier = desk.submit(caller, applications.completeDraft(caller));
        Clerk intake = desk.intake();

        transactions.write(() -> {
            assertThat(dossiers.lock(dossier.id())).isPresent();
            // Another connection, while this one holds the dossier's row.
            assertThat(CompletableFuture.supplyAsync(() -> read(intake, dossier, "")))
                    .succeedsWithin(WHILE_HELD);
        });

        assertThat(count(dossier, intake, "what = 'DOSSIER'")).isEqualTo(1);
    }

    @Test
    void trackingBookIsTakenDownWithItsAgencyItsDaysAndHowManyItNames() {
        Clerk intake = desk.intake();
        LocalDate day = LocalDate.of(2032, 5, 6);
        Dossier dossier = acts.accept(intake, desk.submit(caller, applications.completeDraft(caller)));
        tables.execute("UPDATE dossier SET accepted_at = '" + day + " 03:00:00' WHERE id = "
                + Tables.id(dossier.id().value()));
        String drawn = "tracking_book_read WHERE officer_id = " + Tables.id(intake.id());

        book(intake, "?from=" + day + "&to=" + day.plusDays(1)).expect(200);

        assertThat(tables.count(drawn + " AND agency_id = "
                        + Tables.id(desk.agency().value())
                        + " AND first_day = '2032-05-06' AND last_day = '2032-05-07' AND dossiers = 1"))
                .isEqualTo(1);
        book(intake, "?from=2032-02-02&to=2032-02-01").send().expectProblem(400, "invalid-input");
        assertThat(tables.count(drawn)).as("what was not given out is not").isEqualTo(1);
    }

    private Api.Call book(Clerk clerk, String period) {
        return api.get("/api/v1/officer/tracking-book.pdf" + period).bearer(clerk.token());
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
