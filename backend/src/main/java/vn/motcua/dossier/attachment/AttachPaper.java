package vn.motcua.dossier.attachment;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.document.Documents;
import vn.motcua.document.StoreOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.procedure.RequiredDocument;

/**
 * Attaches a paper to a draft, or to a dossier for which exactly that paper was asked. The file is streamed to storage
 * and checked before any row is locked.
 */
@Singleton
public class AttachPaper {

    private final Attachments attachments;
    private final DossierAccess access;
    private final PaperSlot slot;
    private final ProcedureEditions editions;
    private final Documents documents;
    private final Transactions transactions;
    private final Clock clock;

    AttachPaper(
            Attachments attachments,
            DossierAccess access,
            PaperSlot slot,
            ProcedureEditions editions,
            Documents documents,
            Transactions transactions,
            Clock clock) {
        this.attachments = attachments;
        this.access = access;
        this.slot = slot;
        this.editions = editions;
        this.documents = documents;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is attached. */
        record Attached(Attachment attachment) implements Outcome {}

        /** Nothing can be put there. */
        record NotTaken(PaperSlot.Refusal refusal) implements Outcome {}

        /** The file was refused by the checks. */
        record Refused(StoreOutcome.Refused refusal) implements Outcome {}
    }

    /** Attaches the file for a required document; the caller closes {@code file}. */
    public Outcome attach(
            ApplicantCaller caller, DossierId id, String requiredDocumentCode, String fileName, InputStream file) {
        Optional<Dossier> mine = access.find(caller, id, RepresentationAction.PREPARE);
        if (mine.isEmpty()) {
            return new Outcome.NotTaken(new PaperSlot.Refusal.NotFound());
        }
        Optional<RequiredDocument> required = editions.of(mine.get()).requiredDocument(requiredDocumentCode);
        if (required.isEmpty()) {
            return new Outcome.NotTaken(new PaperSlot.Refusal.DocumentUnknown());
        }
        // Asked before the file is stored, so that a closed dossier costs nothing; this and the right to are asked
        // again
        // under the lock, for storing takes its time.
        Optional<PaperSlot.Refusal> refused = slot.refusal(mine.get(), required.get());
        if (refused.isPresent()) {
            return new Outcome.NotTaken(refused.get());
        }
        return switch (documents.store(file, fileName, PaperSlot.acceptance(required.get()))) {
            case StoreOutcome.Refused no -> new Outcome.Refused(no);
            case StoreOutcome.Stored stored -> attach(caller, id, required.get(), stored);
        };
    }

    private Outcome attach(
            ApplicantCaller caller, DossierId id, RequiredDocument required, StoreOutcome.Stored stored) {
        return transactions.write(() -> {
            Dossier now = access.lock(caller, id, RepresentationAction.PREPARE).orElse(null);
            if (now == null) {
                return new Outcome.NotTaken(new PaperSlot.Refusal.NotFound());
            }
            Optional<PaperSlot.Refusal> refused = slot.refusal(now, required);
            if (refused.isPresent()) {
                return new Outcome.NotTaken(refused.get());
            }
            Attachment attachment =
                    new Attachment(Ids.next(), required.code(), stored.document(), clock.instant(), false, null);
            attachments.insert(now, attachment);
            return new Outcome.Attached(attachment);
        });
    }
}
