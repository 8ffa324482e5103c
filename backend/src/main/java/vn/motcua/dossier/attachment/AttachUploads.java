package vn.motcua.dossier.attachment;

import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.document.StoreOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.platform.idempotency.IdempotencyKey;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.upload.UploadId;
import vn.motcua.upload.Uploads;

/**
 * Attaches what was uploaded: one file as it is, or several photographs as one PDF. The uploads are taken away in the transaction
 * that attaches, so that each becomes one paper at most, and the attachment bears the id of the first of them: asked again with the
 * same key, the same attachment is answered.
 */
@Singleton
public class AttachUploads {
    private static final String OPERATION = "attach-uploads";

    private final Attachments attachments;
    private final DossierAccess access;
    private final PaperSlot slot;
    private final ProcedureEditions editions;
    private final UploadedPaper papers;
    private final Uploads uploads;
    private final Idempotency idempotency;
    private final Transactions transactions;
    private final Clock clock;

    AttachUploads(
            Attachments attachments,
            DossierAccess access,
            PaperSlot slot,
            ProcedureEditions editions,
            UploadedPaper papers,
            Uploads uploads,
            Idempotency idempotency,
            Transactions transactions,
            Clock clock) {
        this.attachments = attachments;
        this.access = access;
        this.slot = slot;
        this.editions = editions;
        this.papers = papers;
        this.uploads = uploads;
        this.idempotency = idempotency;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What is to be attached.
     *
     * @param uploads in the order of the pages, none of them twice
     */
    public record Wanted(DossierId dossier, String requiredDocumentCode, List<UploadId> uploads, IdempotencyKey key) {

        public Wanted {
            uploads = List.copyOf(uploads);
        }

        String request() {
            return dossier + " " + requiredDocumentCode + " " + uploads;
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is attached. */
        record Attached(Attachment attachment) implements Outcome {}

        /** Nothing can be put there. */
        record NotTaken(PaperSlot.Refusal refusal) implements Outcome {}

        /** An upload, counted from 0, cannot be used. */
        record Unusable(int index, UploadFault fault) implements Outcome {}

        /** A file was refused by the checks; counted from 0. */
        record Refused(int index, StoreOutcome.Refused refusal) implements Outcome {}

        /** The key was used for something else. */
        record KeyReused() implements Outcome {}
    }

    /** Attaches the uploads for a required document. */
    public Outcome attach(ApplicantCaller caller, Wanted wanted) {
        Optional<Dossier> mine = access.find(caller, wanted.dossier(), RepresentationAction.PREPARE);
        if (mine.isEmpty()) {
            return new Outcome.NotTaken(new PaperSlot.Refusal.NotFound());
        }
        Optional<Outcome> before = transactions.read(() -> before(caller, wanted));
        if (before.isPresent()) {
            return before.get();
        }
        RequiredDocument required = editions.of(mine.get())
                .requiredDocument(wanted.requiredDocumentCode())
                .orElse(null);
        if (required == null) {
            return new Outcome.NotTaken(new PaperSlot.Refusal.DocumentUnknown());
        }
        Optional<PaperSlot.Refusal> refused = slot.refusal(mine.get(), required);
        if (refused.isPresent()) {
            return new Outcome.NotTaken(refused.get());
        }
        return switch (made(caller, required, wanted)) {
            case UploadedPaper.Made.Paper paper -> attach(caller, wanted, required, paper);
            // The same request may have used them up meanwhile: it was sent again before it was answered.
            case UploadedPaper.Made.Unusable no ->
                transactions
                        .read(() -> before(caller, wanted))
                        .orElseGet(() -> new Outcome.Unusable(no.index(), no.fault()));
            case UploadedPaper.Made.Refused no -> new Outcome.Refused(no.index(), no.refusal());
        };
    }

    private UploadedPaper.Made made(ApplicantCaller caller, RequiredDocument required, Wanted wanted) {
        try {
            return papers.make(caller, required, wanted.uploads());
        } catch (UncheckedIOException broken) {
            boolean allThere = wanted.uploads().stream()
                    .allMatch(id -> uploads.find(caller.id(), id).isPresent());
            if (allThere) {
                throw broken;
            }
            return new UploadedPaper.Made.Unusable(0, UploadFault.UNKNOWN);
        }
    }

    private Outcome attach(
            ApplicantCaller caller, Wanted wanted, RequiredDocument required, UploadedPaper.Made.Paper paper) {
        return transactions.write(() -> {
            Dossier now = access.lock(caller, wanted.dossier(), RepresentationAction.PREPARE)
                    .orElse(null);
            if (now == null) {
                return new Outcome.NotTaken(new PaperSlot.Refusal.NotFound());
            }
            Optional<Outcome> before = before(caller, wanted);
            if (before.isPresent()) {
                return before.get();
            }
            Optional<PaperSlot.Refusal> refused = slot.refusal(now, required);
            if (refused.isPresent()) {
                return new Outcome.NotTaken(refused.get());
            }
            if (!uploads.takeAll(caller.id(), wanted.uploads())) {
                return new Outcome.Unusable(0, UploadFault.UNKNOWN);
            }
            Attachment attachment =
                    new Attachment(idOf(wanted), required.code(), paper.document(), clock.instant(), false, null);
            attachments.insert(now, attachment, paper.sentSha256());
            idempotency.keep(caller.id(), OPERATION, wanted.key(), wanted.request());
            return new Outcome.Attached(attachment);
        });
    }

    /** What the key was used for, if it was. */
    private Optional<Outcome> before(ApplicantCaller caller, Wanted wanted) {
        return idempotency
                .find(caller.id(), OPERATION, wanted.key(), wanted.request())
                .map(use -> switch (use) {
                    case THE_SAME ->
                        attachments
                                .find(wanted.dossier(), idOf(wanted))
                                .<Outcome>map(Outcome.Attached::new)
                                .orElseGet(() -> new Outcome.Unusable(0, UploadFault.UNKNOWN));
                    case ANOTHER -> new Outcome.KeyReused();
                });
    }

    private static UUID idOf(Wanted wanted) {
        return wanted.uploads().getFirst().value();
    }
}
