package vn.motcua.dossier.attachment;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;

/** Takes a paper off that was not submitted yet; what was submitted stays. */
@Singleton
public class RemovePaper {

    private final Attachments attachments;
    private final DossierAccess access;
    private final Transactions transactions;

    RemovePaper(Attachments attachments, DossierAccess access, Transactions transactions) {
        this.attachments = attachments;
        this.access = access;
        this.transactions = transactions;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is taken off. */
        record Removed() implements Outcome {}

        /** There is no such dossier or attachment for this caller. */
        record NotFound() implements Outcome {}

        /** It was submitted and stays. */
        record AlreadySubmitted() implements Outcome {}
    }

    /** Takes one paper off. */
    public Outcome remove(ApplicantCaller caller, DossierId id, UUID attachmentId) {
        if (access.find(caller, id, RepresentationAction.PREPARE).isEmpty()) {
            return new Outcome.NotFound();
        }
        return transactions.write(() -> {
            // The dossier's lock: a submission that runs at the same time either misses the paper or keeps it.
            Optional<Attachment> found = access.lock(caller, id, RepresentationAction.PREPARE)
                    .flatMap(now -> attachments.find(id, attachmentId));
            if (found.isEmpty()) {
                return new Outcome.NotFound();
            }
            if (found.get().submitted()) {
                return new Outcome.AlreadySubmitted();
            }
            attachments.remove(found.get());
            return new Outcome.Removed();
        });
    }
}
