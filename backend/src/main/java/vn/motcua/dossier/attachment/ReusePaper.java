package vn.motcua.dossier.attachment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
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
 * Attaches a paper that is here already: a result of the owner's store, or a paper the owner gave with an earlier dossier.
 * Nothing is copied: the dossier refers to the same stored document, and says where it comes from.
 */
@Singleton
public class ReusePaper {

    private final Attachments attachments;
    private final DossierAccess access;
    private final PaperSlot slot;
    private final PaperSources sources;
    private final ProcedureEditions editions;
    private final Documents documents;
    private final Transactions transactions;
    private final Clock clock;

    ReusePaper(
            Attachments attachments,
            DossierAccess access,
            PaperSlot slot,
            PaperSources sources,
            ProcedureEditions editions,
            Documents documents,
            Transactions transactions,
            Clock clock) {
        this.attachments = attachments;
        this.access = access;
        this.slot = slot;
        this.sources = sources;
        this.editions = editions;
        this.documents = documents;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Which paper: the result of a dossier, by the dossier's id, or an attachment, by its own. */
    public record Wanted(String requiredDocumentCode, PaperSource source, UUID sourceId) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It is attached. */
        record Attached(Attachment attachment) implements Outcome {}

        /** Nothing can be put there. */
        record NotTaken(PaperSlot.Refusal refusal) implements Outcome {}

        /** The paper cannot be used for this. */
        record NotUsable(PaperSources.Refusal refusal) implements Outcome {}

        /** The same paper is attached there already. */
        record ThereAlready() implements Outcome {}

        /** The required document takes no such file. */
        record Refused(StoreOutcome.Refused refusal) implements Outcome {}
    }

    /** Attaches it for a required document. */
    public Outcome reuse(ApplicantCaller caller, DossierId id, Wanted wanted) {
        Dossier mine = access.find(caller, id, RepresentationAction.PREPARE).orElse(null);
        if (mine == null) {
            return new Outcome.NotTaken(new PaperSlot.Refusal.NotFound());
        }
        RequiredDocument required = editions.of(mine)
                .requiredDocument(wanted.requiredDocumentCode())
                .orElse(null);
        if (required == null) {
            return new Outcome.NotTaken(new PaperSlot.Refusal.DocumentUnknown());
        }
        Optional<PaperSlot.Refusal> refused = slot.refusal(mine, required);
        if (refused.isPresent()) {
            return new Outcome.NotTaken(refused.get());
        }
        return switch (sources.find(caller, mine, required, wanted)) {
            case PaperSources.Refusal no -> new Outcome.NotUsable(no);
            case PaperSources.Found found -> attach(caller, id, required, found.paper());
        };
    }

    private Outcome attach(ApplicantCaller caller, DossierId id, RequiredDocument required, ReusablePaper paper) {
        Optional<StoreOutcome.Refused> unfit = documents.refusal(paper.document(), PaperSlot.acceptance(required));
        if (unfit.isPresent()) {
            return new Outcome.Refused(unfit.get());
        }
        return transactions.write(() -> {
            Dossier now = access.lock(caller, id, RepresentationAction.PREPARE).orElse(null);
            if (now == null) {
                return new Outcome.NotTaken(new PaperSlot.Refusal.NotFound());
            }
            Optional<PaperSlot.Refusal> refused = slot.refusal(now, required);
            if (refused.isPresent()) {
                return new Outcome.NotTaken(refused.get());
            }
            if (attachments.isWaiting(id, required.code(), paper.document().id())) {
                return new Outcome.ThereAlready();
            }
            Attachment attachment = new Attachment(
                    Ids.next(), required.code(), paper.document(), clock.instant(), false, paper.origin());
            attachments.insert(id, attachment);
            return new Outcome.Attached(attachment);
        });
    }
}
