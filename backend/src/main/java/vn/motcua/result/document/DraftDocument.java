package vn.motcua.result.document;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.Acceptance;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.document.SoundPdf;
import vn.motcua.document.StoreOutcome;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.StatusChange;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.procedure.catalogue.Procedures;
import vn.motcua.routing.Step;
import vn.motcua.routing.TaskBook;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.OfficerAction;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.verification.VerifyPdf;

/**
 * Keeps the draft of a result's document, in the place of an earlier one. A file that was signed elsewhere, by a token, is
 * taken if its signatures are whole and let others follow; they are kept, for whoever signs after adds a revision. A file
 * without room for the marks of leader and agency is refused.
 */
@Singleton
class DraftDocument {

    static final String EVENT = "DOCUMENT_DRAFTED";
    /** Below the 10 MB that are verified and used again by as much as two signatures can add. */
    static final long MAX_BYTES = 9L << 20;

    private static final Acceptance ACCEPTED = new Acceptance(Set.of("application/pdf"), MAX_BYTES, 300);

    private final DocumentDesk desk;
    private final Documents documents;
    private final VerifyPdf verify;
    private final Sealing sealing;
    private final Agencies agencies;
    private final Procedures procedures;
    private final StatusChange statusChange;
    private final TaskBook tasks;
    private final ResultDocumentRows rows;
    private final Transactions transactions;

    DraftDocument(
            DocumentDesk desk,
            Documents documents,
            VerifyPdf verify,
            Sealing sealing,
            Agencies agencies,
            Procedures procedures,
            StatusChange statusChange,
            TaskBook tasks,
            ResultDocumentRows rows,
            Transactions transactions) {
        this.desk = desk;
        this.documents = documents;
        this.verify = verify;
        this.sealing = sealing;
        this.agencies = agencies;
        this.procedures = procedures;
        this.statusChange = statusChange;
        this.tasks = tasks;
        this.rows = rows;
        this.transactions = transactions;
    }

    /** A file as it was sent; whoever gives it closes the stream. */
    record Sent(InputStream bytes, String fileName) {}

    /**
     * Keeps a draft for the version the officer read.
     *
     * @param kind absent for what the procedure's result is called
     */
    DocumentOutcome draft(
            OfficerCaller officer, DossierId id, long expectedVersion, Sent file, @Nullable DocumentKind kind) {
        return switch (desk.enter(officer, id, expectedVersion, DocumentState.DRAFTED)) {
            case DocumentDesk.Entry.Closed closed -> closed.why();
            case DocumentDesk.Entry.Open open ->
                switch (documents.store(file.bytes(), file.fileName(), ACCEPTED)) {
                    case StoreOutcome.Refused no -> new DocumentOutcome.FileRefused(no);
                    case StoreOutcome.Stored stored ->
                        draft(open.admitted(), stored.document().id(), subject(open.admitted(), kind));
                };
        };
    }

    private DocumentOutcome draft(Admission.Admitted admitted, DocumentId file, ResultDocument.Subject subject) {
        SoundPdf pdf = documents.soundPdf(file);
        Agency agency = agencies.get(subject.agencyId());
        Optional<DocumentOutcome.NotDone> unfit =
                sealing.unfit(pdf, Signer.agency(agency.code(), agency.name()), subject.notation());
        if (unfit.isPresent()) {
            return unfit.get();
        }
        // Whose they are is for the leader to judge.
        if (!verify.verify(pdf).isWhole()) {
            return new DocumentOutcome.SignaturesBroken();
        }
        DossierId id = admitted.dossier().id();
        return transactions.write(() -> {
            ChangeOutcome outcome = statusChange.touch(id, admitted.dossier().version(), admitted.by(), EVENT, null);
            if (outcome instanceof ChangeOutcome.Changed changed) {
                rows.draft(id, subject, file, changed.dossier().times().updatedAt());
                tasks.follow(changed.dossier());
                return new DocumentOutcome.Done(changed.dossier());
            }
            return new DocumentOutcome.Refused(Admission.Refusal.of(outcome, OfficerAction.DRAFT_DOCUMENT));
        });
    }

    private ResultDocument.Subject subject(Admission.Admitted admitted, @Nullable DocumentKind chosen) {
        DocumentKind kind = chosen == null ? suggested(admitted) : chosen;
        Step step = admitted.task().step();
        AgencyId agency = step.agencyId();
        String unit = agencies.getUnit(step.unitId()).code();
        String notation = kind.notation(agencies.get(agency).symbol(), unit.substring(unit.lastIndexOf('/') + 1));
        return new ResultDocument.Subject(agency, kind, notation);
    }

    private DocumentKind suggested(Admission.Admitted admitted) {
        return DocumentKind.of(
                procedures.get(admitted.dossier().procedureCode()).result().name());
    }
}
