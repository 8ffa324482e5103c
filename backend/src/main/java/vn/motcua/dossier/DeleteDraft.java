package vn.motcua.dossier;

import jakarta.inject.Singleton;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;

/** Throws a draft away with its attachments; what was submitted stays. */
@Singleton
public class DeleteDraft {

    private final SqlDossiers dossiers;
    private final Attachments attachments;
    private final DossierAccess access;
    private final Transactions transactions;

    DeleteDraft(SqlDossiers dossiers, Attachments attachments, DossierAccess access, Transactions transactions) {
        this.dossiers = dossiers;
        this.attachments = attachments;
        this.access = access;
        this.transactions = transactions;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is gone. */
        record Deleted() implements Outcome {}

        /** There is no such dossier for this caller. */
        record NotFound() implements Outcome {}

        /** It was submitted. */
        record NotADraft() implements Outcome {}

        /** Another phone saved meanwhile. */
        record Stale(ChangeOutcome.Stale by) implements Outcome {}
    }

    /** Deletes a draft of the version the caller read. */
    public Outcome delete(ApplicantCaller caller, DossierId id, long expectedVersion) {
        if (access.find(caller, id, RepresentationAction.PREPARE).isEmpty()) {
            return new Outcome.NotFound();
        }
        return transactions.write(() -> {
            Dossier now = dossiers.lock(id).orElse(null);
            if (now == null) {
                return new Outcome.NotFound();
            }
            if (now.status() != DossierStatus.DRAFT) {
                return new Outcome.NotADraft();
            }
            if (now.version() != expectedVersion) {
                return new Outcome.Stale(dossiers.staleness(now));
            }
            attachments.forget(id);
            dossiers.delete(id);
            return new Outcome.Deleted();
        });
    }
}
