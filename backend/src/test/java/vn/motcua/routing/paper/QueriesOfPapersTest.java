package vn.motcua.routing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.Queries;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.applicant.Applicant;
import vn.motcua.document.paper.register.TrackingBookContent;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.attachment.Attachments;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** Lists of papers and of dossiers ask the database as often for many as for one. */
@ServerTest
class QueriesOfPapersTest {

    private final Api api;
    private final Desk desk;
    private final Acts acts;
    private final People people;
    private final Applications applications;
    private final Attachments attachments;
    private final FillTrackingBook fillTrackingBook;
    private final Tables tables;

    QueriesOfPapersTest(
            Api api,
            Desk desk,
            Acts acts,
            People people,
            Applications applications,
            Attachments attachments,
            FillTrackingBook fillTrackingBook,
            Tables tables) {
        this.api = api;
        this.desk = desk;
        this.acts = acts;
        this.people = people;
        this.applications = applications;
        this.attachments = attachments;
        this.fillTrackingBook = fillTrackingBook;
        this.tables = tables;
    }

    @Test
    void papersOfADossierAreReadAtOnceWhereverTheyComeFrom() {
        Applicant citizen = people.citizen().applicant();
        ApplicantCaller caller = applications.caller(citizen);
        Dossier submitted = desk.submit(caller, applications.completeDraft(caller));
        UUID paper = attachments.list(submitted.id()).getFirst().id();
        Dossier draft = applications.emptyDraft(caller);
        int none = Queries.during(() -> attachments.list(draft.id()));

        String path = "/api/v1/dossiers/" + draft.id().value();
        api.post(path + "/reused-papers")
                .bearer(people.token(citizen.id()))
                .json(Map.of("requiredDocument", Applications.PAPER, "source", "PAPER", "sourceId", paper.toString()))
                .expect(201);
        int one = Queries.during(() -> attachments.list(draft.id()));
        for (int i = 0; i < 3; i++) {
            api.post(path + "/attachments?requiredDocument=" + Applications.PAPER)
                    .bearer(people.token(citizen.id()))
                    .file("file", "a.pdf", "application/pdf", SampleFiles.pdf(1 + i))
                    .expect(201);
        }

        assertThat(attachments.list(draft.id())).hasSize(4);
        assertThat(Queries.during(() -> attachments.list(draft.id()))).isEqualTo(one);
        assertThat(one).as("rows, files, origins").isLessThanOrEqualTo(none + 2);
    }

    @Test
    void trackingBookOfManyAsksAsOftenAsOfOne() {
        Clerk intake = desk.intake();
        // A day that no other test takes anything in on.
        LocalDate day = LocalDate.of(2031, 3, 4);
        takeIn(intake, day, 1, 1);
        book(intake, day);
        int one = Queries.during(() -> assertThat(book(intake, day)).hasSize(1));

        takeIn(intake, day, 4, 2);

        int five = Queries.during(() -> assertThat(book(intake, day)).hasSize(5));
        assertThat(five).isEqualTo(one);
    }

    @Test
    void dossiersHaveTheNumberOfTheirMonthWhateverPeriodIsDrawnUp() {
        Clerk intake = desk.intake();
        takeIn(intake, LocalDate.of(2032, 3, 30), 2, 1);
        takeIn(intake, LocalDate.of(2032, 3, 31), 1, 3);
        takeIn(intake, LocalDate.of(2032, 4, 1), 2, 1);

        assertThat(numbers(LocalDate.of(2032, 3, 30), LocalDate.of(2032, 4, 1))).containsExactly(1, 2, 3, 1, 2);
        assertThat(numbers(LocalDate.of(2032, 3, 31), LocalDate.of(2032, 4, 1))).containsExactly(3, 1, 2);
    }

    private List<Integer> numbers(LocalDate from, LocalDate to) {
        return fillTrackingBook
                .of(
                        desk.agency(),
                        new TrackingBookContent.Period(from, to),
                        desk.intake().caller())
                .orElseThrow()
                .entries()
                .stream()
                .map(TrackingBookContent.Entry::number)
                .toList();
    }

    private List<TrackingBookContent.Entry> book(Clerk clerk, LocalDate day) {
        return fillTrackingBook
                .of(desk.agency(), new TrackingBookContent.Period(day, day), clerk.caller())
                .orElseThrow()
                .entries();
    }

    /** Takes some in on a day, numbered on from a number. */
    private void takeIn(Clerk clerk, LocalDate day, int many, int from) {
        for (int i = 0; i < many; i++) {
            String id = Tables.id(acts.accept(clerk, desk.submitted()).id().value());
            tables.execute("UPDATE dossier SET accepted_at = '" + day + " 03:00:00' WHERE id = " + id);
            tables.execute("UPDATE tracking_book_entry SET volume = '%s', number = %d WHERE dossier_id = %s"
                    .formatted(day.withDayOfMonth(1), from + i, id));
        }
    }
}
