package vn.motcua.dossier.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._support.ServerTest;
import vn.motcua.document.paper.ApplicationContent;
import vn.motcua.document.paper.ReceiptContent;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.dossier.SupplementLookup.Demand;
import vn.motcua.dossier.SupplementLookup.DocumentNote;
import vn.motcua.dossier.issue.OfficialPapers;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;
import vn.motcua.supplement.RequestSupplement;

/** What the papers of a dossier say. */
@ServerTest
class FillTest {

    private final FillReceipt fillReceipt;
    private final FillApplication fillApplication;
    private final OfficialPapers papers;
    private final Dossiers dossiers;
    private final Applications applications;
    private final RequestSupplement requestSupplement;
    private final Desk desk;
    private final Acts acts;

    FillTest(
            FillReceipt fillReceipt,
            FillApplication fillApplication,
            OfficialPapers papers,
            Dossiers dossiers,
            Applications applications,
            RequestSupplement requestSupplement,
            Desk desk,
            Acts acts) {
        this.fillReceipt = fillReceipt;
        this.fillApplication = fillApplication;
        this.papers = papers;
        this.dossiers = dossiers;
        this.applications = applications;
        this.requestSupplement = requestSupplement;
        this.desk = desk;
        this.acts = acts;
    }

    @Test
    void receiptNamesPapersDatesAndWhoTookItIn() {
        Clerk intake = desk.intake();
        Dossier dossier = acts.accept(intake, desk.submitted());
        HistoryEntry accepted = dossiers.history(dossier.id()).getLast();

        ReceiptContent receipt = fillReceipt.of(dossier, accepted, true);

        assertThat(receipt.dossier().dossierCode())
                .isEqualTo(dossier.requireCode().value());
        assertThat(receipt.request().items())
                .containsExactly(new ReceiptContent.Item("Giấy tờ tùy thân của người yêu cầu", 0, 0, 1));
        assertThat(receipt.appointment().promisedAt()).isEqualTo(dossier.times().promisedAt());
        assertThat(receipt.desk().officerName()).isEqualTo(intake.name());
        assertThat(receipt.dossier().lookup().url()).endsWith(dossier.requireCode() + "?k=" + dossier.lookupCheck());
    }

    @Test
    void thereIsNoReceiptBeforeAcceptance() {
        assertThat(papers.list(desk.submitted())).isEmpty();
    }

    @Test
    void draftsApplicationListsEveryPaperAndHasNoCode() {
        ApplicantCaller caller = applications.caller(applications.citizen());

        ApplicationContent draft = fillApplication.of(applications.completeDraft(caller));

        assertThat(draft.subject().dossierCode()).isNull();
        assertThat(draft.lookup()).isNull();
        assertThat(draft.attachments()).hasSize(1);
        assertThat(draft.sections()).isNotEmpty();
    }

    @Test
    void submittedApplicationListsOnlyWhatWasSubmitted() {
        ApplicantCaller caller = applications.caller(applications.citizen());
        Dossier dossier = desk.submit(caller, applications.completeDraft(caller));
        requestSupplement.request(
                new Actor.ByOfficer(Ids.next(), null),
                dossier.id(),
                dossier.version(),
                new RequestSupplement.Wanted(
                        new Demand(
                                "Ảnh mờ", null, List.of(), List.of(new DocumentNote(Applications.PAPER, "Chụp lại"))),
                        null));
        applications.attach(caller, dossier);

        Dossier waiting = dossiers.get(dossier.id());

        assertThat(waiting.status()).isEqualTo(DossierStatus.SUPPLEMENT_REQUESTED);
        assertThat(fillApplication.of(waiting).attachments()).hasSize(1);
    }
}
