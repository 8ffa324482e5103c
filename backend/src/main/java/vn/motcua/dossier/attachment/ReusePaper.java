package vn.motcua.dossier.attachment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.document.Documents;
import vn.motcua.document.StoreOutcome;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.StoredResult;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.procedure.RequiredDocument;

/**
 * Attaches a paper that is here already: a result of the owner's store, a paper the owner gave with an earlier dossier, or any
 * document of the caller's own that they choose.
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

    /** Which paper: the result of a dossier, by the dossier's id; an attachment, by its own; a document, as it is listed. */
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
            case PaperSources.Found found -> {
                StoredDocument document = found.paper().document();
                yield attach(
                        caller,
                        id,
                        required,
                        new Usable(document, document.sha256(), found.paper().origin()));
            }
            case PaperSources.Chosen chosen -> attach(caller, id, required, usable(chosen.document()));
        };
    }

    /**
     * What can be attached.
     *
     * @param origin absent where it is attached as if it were sent again
     */
    private record Usable(
            StoredDocument document,
            String sentSha256,
            @Nullable Origin origin) {}

    private static Usable usable(OwnDocument chosen) {
        StoredResult result = chosen.from().result();
        return new Usable(chosen.file(), chosen.sha256(), result == null ? null : new Origin.OfResult(result));
    }

    private Outcome attach(ApplicantCaller caller, DossierId id, RequiredDocument required, Usable paper) {
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
            attachments.insert(now, attachment, paper.sentSha256());
            return new Outcome.Attached(attachment);
        });
    }
}
