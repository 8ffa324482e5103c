package vn.motcua.dossier.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._data.Editions;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Queries;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.routing.Desk;

/** A dossier goes by the newest edition with its form, before it is submitted and after. */
@DatabaseTest
class ProcedureEditionsTest {
    private static final String NEW_FORM = "9.050920.T02";
    private static final String SAME_FORM = "9.050920.T03";
    private static final String RENAMED = "9.050920.T08";
    private static final String ANOTHER_PAPER = "GIAY_MOI";

    private final ProcedureEditions procedureEditions;
    private final OfferPapers offers;
    private final Editions editions;
    private final Applications applications;
    private final Dossiers dossiers;
    private final Desk desk;
    private final ApplicantCaller caller;

    ProcedureEditionsTest(
            ProcedureEditions procedureEditions,
            OfferPapers offers,
            Editions editions,
            Applications applications,
            Dossiers dossiers,
            Desk desk) {
        this.procedureEditions = procedureEditions;
        this.offers = offers;
        this.editions = editions;
        this.applications = applications;
        this.dossiers = dossiers;
        this.desk = desk;
        this.caller = applications.caller(applications.citizen());
    }

    @Test
    void draftThatOutlivesANewFormIsAskedForWhatItsOwnEditionAsksFor() {
        Dossier draft = draftUnder(editions.publish(NEW_FORM, same -> {}));
        editions.publish(
                NEW_FORM, ProcedureEditionsTest::askForAnother, form -> form.put("title", "Tờ khai của bản mới"));

        assertThat(papersOf(draft)).contains(Applications.PAPER).doesNotContain(ANOTHER_PAPER);
        Dossier submitted = desk.submit(caller, draft);

        assertThat(papersOf(submitted)).isEqualTo(papersOf(draft));
    }

    @Test
    void draftOfTheFormInForceIsAskedForWhatIsAskedForNow() {
        Dossier draft = draftUnder(editions.publish(SAME_FORM, same -> {}));
        editions.publish(SAME_FORM, ProcedureEditionsTest::askForAnother);

        assertThat(Queries.during(() -> procedureEditions.of(draft)))
                .as("it is in memory")
                .isZero();
        assertThat(papersOf(draft)).contains(ANOTHER_PAPER).doesNotContain(Applications.PAPER);
    }

    @Test
    void paperGivenBeforeIsWhatItWasCalledThen() {
        ApplicantCaller mine = applications.caller(applications.citizen());
        Dossier namedAlike = submittedUnder(mine, editions.publish(RENAMED, same -> {}));
        editions.publish(RENAMED, file -> Editions.askForAnother(file, Applications.PAPER, "Giấy tờ khác hẳn"));
        Dossier namedOtherwise = submittedUnder(
                mine,
                editions.publish(RENAMED, file -> Editions.askForAnother(file, Applications.PAPER, "Giấy tờ thứ ba")));
        editions.publish(RENAMED, file -> file.put("name", "Thủ tục lại hỏi giấy tờ cũ"));

        assertThat(offers.list(mine, applications.emptyDraft(mine)))
                .extracting(paper -> paper.origin() instanceof Origin.OfPaper from
                        ? from.source().id()
                        : null)
                .containsExactly(namedAlike.id())
                .doesNotContain(namedOtherwise.id());
    }

    private Dossier submittedUnder(ApplicantCaller by, Procedure edition) {
        Dossier submitted = desk.submit(by, applications.completeDraft(by));
        editions.put(submitted, edition);
        return submitted;
    }

    private static void askForAnother(ObjectNode file) {
        Editions.askForAnother(file, ANOTHER_PAPER, "Giấy tờ mới");
    }

    private List<String> papersOf(Dossier dossier) {
        return procedureEditions.of(dossier).requiredDocuments().stream()
                .map(RequiredDocument::code)
                .toList();
    }

    private Dossier draftUnder(Procedure edition) {
        Dossier draft = applications.completeDraft(caller);
        editions.put(draft, edition);
        return dossiers.get(draft.id());
    }
}
