package vn.motcua.dossier.attachment;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.document.Acceptance;
import vn.motcua.document.Documents;
import vn.motcua.document.StoreOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.SupplementLookup;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.catalogue.Procedures;

/**
 * Attaches a paper to a draft, or to a dossier for which exactly that paper was asked. The file is streamed to storage
 * and checked before any row is locked.
 */
@Singleton
public class AttachPaper {

    private static final long MAX_BYTES = 10L * 1024 * 1024;
    private static final int MAX_PAGES = 300;

    private final Dossiers dossiers;
    private final Attachments attachments;
    private final DossierAccess access;
    private final SupplementLookup supplements;
    private final Procedures procedures;
    private final Documents documents;
    private final Transactions transactions;
    private final Clock clock;

    AttachPaper(
            Dossiers dossiers,
            Attachments attachments,
            DossierAccess access,
            SupplementLookup supplements,
            Procedures procedures,
            Documents documents,
            Transactions transactions,
            Clock clock) {
        this.dossiers = dossiers;
        this.attachments = attachments;
        this.access = access;
        this.supplements = supplements;
        this.procedures = procedures;
        this.documents = documents;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is attached. */
        record Attached(Attachment attachment) implements Outcome {}

        /** There is no such dossier for this caller. */
        record NotFound() implements Outcome {}

        /** The procedure has no such required document. */
        record DocumentUnknown() implements Outcome {}

        /** The dossier takes papers no more, or not this one. */
        record Locked() implements Outcome {}

        /** The required document has as many files as it may. */
        record TooManyFiles(int maxFiles) implements Outcome {}

        /** The file was refused by the checks. */
        record Refused(StoreOutcome.Refused refusal) implements Outcome {}
    }

    /** Attaches the file for a required document; the caller closes {@code file}. */
    public Outcome attach(
            ApplicantCaller caller, DossierId id, String requiredDocumentCode, String fileName, InputStream file) {
        Optional<Dossier> mine = access.find(caller, id, RepresentationAction.PREPARE);
        if (mine.isEmpty()) {
            return new Outcome.NotFound();
        }
        Optional<RequiredDocument> required =
                procedures.get(mine.get().procedureCode()).requiredDocument(requiredDocumentCode);
        if (required.isEmpty()) {
            return new Outcome.DocumentUnknown();
        }
        // Asked before the file is stored, so that a closed dossier costs nothing; asked again under the lock.
        Optional<Outcome> refused = refusal(mine.get(), required.get());
        if (refused.isPresent()) {
            return refused.get();
        }
        Acceptance acceptance = new Acceptance(Set.copyOf(required.get().accept()), MAX_BYTES, MAX_PAGES);
        return switch (documents.store(file, fileName, acceptance)) {
            case StoreOutcome.Refused no -> new Outcome.Refused(no);
            case StoreOutcome.Stored stored -> attach(id, required.get(), stored);
        };
    }

    private Outcome attach(DossierId id, RequiredDocument required, StoreOutcome.Stored stored) {
        return transactions.write(() -> {
            Dossier now = dossiers.lock(id).orElse(null);
            if (now == null) {
                return new Outcome.NotFound();
            }
            Optional<Outcome> refused = refusal(now, required);
            if (refused.isPresent()) {
                return refused.get();
            }
            Attachment attachment =
                    new Attachment(Ids.next(), required.code(), stored.document(), clock.instant(), false);
            attachments.insert(id, attachment);
            return new Outcome.Attached(attachment);
        });
    }

    private Optional<Outcome> refusal(Dossier dossier, RequiredDocument required) {
        boolean open = switch (dossier.status()) {
            case DRAFT -> true;
            case SUPPLEMENT_REQUESTED ->
                supplements
                        .findOpen(dossier.id())
                        .filter(s -> s.opensDocument(required.code()))
                        .isPresent();
            case SUBMITTED, ACCEPTED, REFUSED, IN_PROGRESS, PAYMENT_REQUESTED -> false;
            case WITHDRAWN, STOPPED, RESOLVED, RESULT_RETURNED -> false;
        };
        if (!open) {
            return Optional.of(new Outcome.Locked());
        }
        return attachments.countWaiting(dossier.id(), required.code()) < required.maxFiles()
                ? Optional.empty()
                : Optional.of(new Outcome.TooManyFiles(required.maxFiles()));
    }
}
