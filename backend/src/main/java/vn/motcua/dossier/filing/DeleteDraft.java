package vn.motcua.dossier.filing;

import jakarta.inject.Singleton;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DraftHold;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.attachment.Attachments;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;

/** Throws a draft away with its attachments; what was submitted stays. */
@Singleton
public class DeleteDraft {

    private final Drafts drafts;
    private final Attachments attachments;
    private final DossierAccess access;
    private final Transactions transactions;

    DeleteDraft(Drafts drafts, Attachments attachments, DossierAccess access, Transactions transactions) {
        this.drafts = drafts;
        this.attachments = attachments;
        this.access = access;
        this.transactions = transactions;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is gone. */
        record Deleted() implements Outcome {}

        /** It is not there for this caller, not a draft, or not of that version any more. */
        record Refused(DraftHold.Refusal refusal) implements Outcome {}
    }

    /** Deletes a draft of the version the caller read. */
    public Outcome delete(ApplicantCaller caller, DossierId id, long expectedVersion) {
        if (access.find(caller, id, RepresentationAction.PREPARE).isEmpty()) {
            return new Outcome.Refused(new DraftHold.NotFound());
        }
        return transactions.write(() -> switch (drafts.hold(id, expectedVersion)) {
            case DraftHold.Held held -> {
                if (!access.mayUntilCommit(caller, held.draft(), RepresentationAction.PREPARE)) {
                    yield new Outcome.Refused(new DraftHold.NotFound());
                }
                attachments.forget(id);
                drafts.discard(held);
                yield new Outcome.Deleted();
            }
            case DraftHold.Refusal refusal -> new Outcome.Refused(refusal);
        });
    }
}
