package vn.motcua.dossier.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._data.Editions;
import vn.motcua._support.DatabaseTest;
import vn.motcua.document.paper.ApplicationContent;
import vn.motcua.document.paper.ReceiptContent;
import vn.motcua.document.paper.notice.SupplementContent;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.SupplementLookup;
import vn.motcua.dossier.SupplementLookup.Demand;
import vn.motcua.dossier.SupplementLookup.DocumentNote;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.procedure.Procedure;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.supplement.RequestSupplement;

/** What an applicant gave is named on papers as it was when they applied, and never left out. */
@DatabaseTest
class PapersOfAnEditionTest {
    private static final String CODE = "9.050920.T04";
    private static final String DROPPED = "9.050920.T05";
    private static final String NAME = "Giấy tờ tùy thân của người yêu cầu";

    private final Editions editions;
    private final Applications applications;
    private final Dossiers dossiers;
    private final Desk desk;
    private final Acts acts;
    private final RequestSupplement requestSupplement;
    private final SupplementLookup supplements;
    private final FillReceipt fillReceipt;
    private final FillApplication fillApplication;
    private final FillSupplementRequest fillRequest;
    private final ApplicantCaller caller;

    PapersOfAnEditionTest(
            Editions editions,
            Applications applications,
            Dossiers dossiers,
            Desk desk,
            Acts acts,
            RequestSupplement requestSupplement,
            SupplementLookup supplements,
            FillReceipt fillReceipt,
            FillApplication fillApplication,
            FillSupplementRequest fillRequest) {
        this.editions = editions;
        this.applications = applications;
        this.dossiers = dossiers;
        this.desk = desk;
        this.acts = acts;
        this.requestSupplement = requestSupplement;
        this.supplements = supplements;
        this.fillReceipt = fillReceipt;
        this.fillApplication = fillApplication;
        this.fillRequest = fillRequest;
        this.caller = applications.caller(applications.citizen());
    }

    @Test
    void receiptAndApplicationNameThePapersOfTheDossiersEdition() {
        Dossier dossier = submittedUnder(editions.publish(CODE, same -> {}));
        editions.publish(CODE, PapersOfAnEditionTest::askForAnother);

        Dossier accepted = acts.accept(desk.intake(), dossier);

        assertThat(receipt(accepted)).containsExactly(new ReceiptContent.Item(NAME, 0, 0, 1));
        assertThat(application(accepted)).containsExactly(NAME);
    }

    @Test
    void supplementRequestNamesThePaperOfTheDossiersEdition() {
        Dossier dossier = submittedUnder(editions.publish(CODE, same -> {}));
        editions.publish(CODE, PapersOfAnEditionTest::askForAnother);
        requestSupplement.request(
                new Actor.ByOfficer(desk.intake().id(), null),
                dossier.id(),
                dossier.version(),
                new RequestSupplement.Wanted(
                        new Demand(
                                "Ảnh mờ", null, List.of(), List.of(new DocumentNote(Applications.PAPER, "Chụp lại"))),
                        null));

        SupplementContent content = fillRequest.of(
                dossiers.get(dossier.id()),
                supplements.listAsked(dossier.id()).getFirst(),
                dossiers.history(dossier.id()).getLast(),
                true);

        assertThat(content.demand().items())
                .containsExactly(new SupplementContent.Item(NAME, new SupplementContent.Counts(0, 0, 1), "Chụp lại"));
    }

    @Test
    void paperThatWasGivenBeforeItWasDroppedIsNamedAllTheSame() {
        Procedure first = editions.publish(DROPPED, same -> {});
        Dossier draft = applications.completeDraft(caller);
        editions.publish(DROPPED, PapersOfAnEditionTest::askForAnother);
        Dossier dossier = desk.submit(caller, draft);
        editions.put(dossier, first);

        Dossier accepted = acts.accept(desk.intake(), dossiers.get(dossier.id()));

        assertThat(receipt(accepted)).containsExactly(new ReceiptContent.Item(NAME, 0, 0, 1));
        assertThat(application(accepted)).containsExactly(NAME);
    }

    private static void askForAnother(ObjectNode file) {
        Editions.askForAnother(file, "GIAY_MOI", "Giấy tờ mới");
    }

    private List<ReceiptContent.Item> receipt(Dossier accepted) {
        return fillReceipt
                .of(accepted, dossiers.history(accepted.id()).getLast(), true)
                .request()
                .items();
    }

    private List<String> application(Dossier dossier) {
        return fillApplication.of(dossier).attachments().stream()
                .map(ApplicationContent.Attachment::requiredDocument)
                .toList();
    }

    private Dossier submittedUnder(Procedure edition) {
        Dossier dossier = desk.submit(caller, applications.completeDraft(caller));
        editions.put(dossier, edition);
        return dossiers.get(dossier.id());
    }
}
