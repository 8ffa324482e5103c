package vn.motcua.result.document;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.DocumentId;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.StatusChange;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.result.DossierResult;
import vn.motcua.result.Results;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.OfficerAction;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.pdf.Imprint;

/**
 * The clerk issues a document: it gets its number for good, the agency signs it, and the dossier is resolved with it. A
 * signature that fails leaves the number where it is, and issuing goes on from there.
 */
@Singleton
class IssueDocument {

    static final String EVENT = "DOCUMENT_ISSUED";

    private final DocumentDesk desk;
    private final NumberDocument numberDocument;
    private final Sealing sealing;
    private final Agencies agencies;
    private final StatusChange statusChange;
    private final Results results;
    private final ResultDocumentRows rows;
    private final Transactions transactions;
    private final String publicUrl;

    IssueDocument(
            DocumentDesk desk,
            NumberDocument numberDocument,
            Sealing sealing,
            Agencies agencies,
            StatusChange statusChange,
            Results results,
            ResultDocumentRows rows,
            Transactions transactions,
            @Value("${motcua.public-url}") String publicUrl) {
        this.desk = desk;
        this.numberDocument = numberDocument;
        this.sealing = sealing;
        this.agencies = agencies;
        this.statusChange = statusChange;
        this.results = results;
        this.rows = rows;
        this.transactions = transactions;
        this.publicUrl = publicUrl;
    }

    /** Issues the version the officer read. Waits for the signature, so not inside a transaction. */
    DocumentOutcome issue(OfficerCaller officer, DossierId id, long expectedVersion) {
        return switch (desk.enter(officer, id, expectedVersion, DocumentState.ISSUED)) {
            case DocumentDesk.Entry.Closed closed -> closed.why();
            case DocumentDesk.Entry.Open open -> issue(open);
        };
    }

    private DocumentOutcome issue(DocumentDesk.Entry.Open open) {
        Agency agency = agencies.get(open.requireDocument().subject().agencyId());
        Signer signer = Signer.agency(agency.code(), agency.name());
        Optional<DocumentOutcome.NotDone> obstacle = obstacle(open.requireDocument(), signer);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        return switch (numberDocument.number(open)) {
            case NumberDocument.Outcome.NotNumbered not -> not.why();
            case NumberDocument.Outcome.Numbered numbered -> seal(open.admitted(), numbered, signer);
        };
    }

    /** Asked before a number is taken in vain; what has its number is sealed, with or without room for the mark. */
    private Optional<DocumentOutcome.NotDone> obstacle(ResultDocument document, Signer agency) {
        Optional<DocumentOutcome.NotDone> obstacle = sealing.obstacle(agency);
        return obstacle.isPresent() || document.state() == DocumentState.NUMBERED
                ? obstacle
                : sealing.unfitForSeal(document, agency);
    }

    private DocumentOutcome seal(Admission.Admitted admitted, NumberDocument.Outcome.Numbered numbered, Signer signer) {
        ResultDocument document = numbered.document();
        return switch (sealing.seal(document.requireSigned(), signer, imprint(document.requireNumbering()))) {
            case Sealing.Outcome.NotSealed not -> not.why();
            case Sealing.Outcome.Sealed sealed -> keep(admitted, numbered, sealed.file());
        };
    }

    private Imprint imprint(ResultDocument.Numbering numbering) {
        return new Imprint(
                numbering.number().symbol(),
                numbering.day(),
                publicUrl + "/xac-minh/" + numbering.code().value());
    }

    private DocumentOutcome keep(
            Admission.Admitted admitted, NumberDocument.Outcome.Numbered numbered, DocumentId issued) {
        ResultDocument document = numbered.document();
        DossierId id = document.dossierId();
        String symbol = document.requireNumbering().number().symbol();
        return transactions.write(() -> {
            ChangeOutcome outcome = statusChange.touch(id, numbered.dossier().version(), admitted.by(), EVENT, symbol);
            if (!(outcome instanceof ChangeOutcome.Changed changed)) {
                return new DocumentOutcome.Refused(Admission.Refusal.of(outcome, OfficerAction.ISSUE_DOCUMENT));
            }
            Dossier now = changed.dossier();
            rows.issue(id, issued, now.times().updatedAt());
            results.issue(id, issued, issue(document), decision(document, now));
            return resolve(admitted, now);
        });
    }

    private DocumentOutcome resolve(Admission.Admitted admitted, Dossier issued) {
        ChangeOutcome outcome =
                statusChange.apply(issued.id(), issued.version(), DossierStatus.RESOLVED, admitted.by(), null);
        if (outcome instanceof ChangeOutcome.Changed changed) {
            return new DocumentOutcome.Done(changed.dossier());
        }
        throw new IllegalStateException("a document was issued for a dossier that cannot be resolved: " + outcome);
    }

    private static DossierResult.Issue issue(ResultDocument document) {
        ResultDocument.Numbering numbering = document.requireNumbering();
        return new DossierResult.Issue(
                document.subject().agencyId(), numbering.number().symbol(), numbering.day(), numbering.code());
    }

    /** The leader who signed has decided. */
    private static DossierResult.Decision decision(ResultDocument document, Dossier now) {
        return new DossierResult.Decision(
                document.requireSubmission().summary(),
                document.requireSignature().officerId(),
                now.times().updatedAt());
    }
}
