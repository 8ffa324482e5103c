package vn.motcua.dossier.issue;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.persistence.Transactions;

/**
 * Issues an official paper: draws it, has it signed, keeps it. Whoever comes first, and on whichever server, there is one
 * issue: what was made beside it is thrown away. What changed while it was drawn is drawn anew, so that no receipt is issued as
 * valid once it is void. Refuses while it cannot be signed, and what does not settle.
 */
@Singleton
class IssuePaper {
    private static final String ISSUED = "dossier.paper-issued";
    private static final int MOST_DRAWINGS = 3;

    private final MakePaper makePaper;
    private final OfficialPaperRows rows;
    private final PaperCauses causes;
    private final Dossiers dossiers;
    private final Documents documents;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    IssuePaper(
            MakePaper makePaper,
            OfficialPaperRows rows,
            PaperCauses causes,
            Dossiers dossiers,
            Documents documents,
            Outbox outbox,
            Transactions transactions,
            Clock clock) {
        this.makePaper = makePaper;
        this.rows = rows;
        this.causes = causes;
        this.dossiers = dossiers;
        this.documents = documents;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Issues it unless it was issued before. Waits for signatures: not inside a transaction. */
    IssueOutcome issue(Dossier dossier, PaperId id, PaperCause cause) {
        PaperCause drawn = cause;
        for (int i = 0; i < MOST_DRAWINGS; i++) {
            Optional<MakePaper.Made> made = makePaper.make(id, drawn);
            if (made.isEmpty()) {
                return new IssueOutcome.Unsigned();
            }
            Optional<StoredDocument> kept = kept(dossier, id, drawn, made.get());
            if (kept.isPresent()) {
                return new IssueOutcome.Issued(kept.get());
            }
            drawn = causes.find(dossier, id).orElseThrow();
        }
        return new IssueOutcome.Unsettled();
    }

    private enum Kept {
        FIRST,
        LATER,
        CHANGED
    }

    /** The one issue; empty where it is not drawn as things are now. */
    private Optional<StoredDocument> kept(Dossier dossier, PaperId id, PaperCause cause, MakePaper.Made made) {
        StoredDocument document = documents.keep(made.pdf(), id.fileName(dossier.requireCode()));
        OfficialPaper.Issue issue = new OfficialPaper.Issue(document.id(), clock.instant(), made.signedBy());
        Kept kept = transactions.write(() -> {
            if (hasChanged(dossier, id, cause)) {
                return Kept.CHANGED;
            }
            rows.insertIfAbsent(dossier.id(), id, cause.at(), issue.at());
            return issued(dossier, id, issue) ? Kept.FIRST : Kept.LATER;
        });
        if (kept == Kept.FIRST) {
            return Optional.of(document);
        }
        documents.delete(document.id());
        return transactions
                .read(() -> rows.find(dossier.id(), id))
                .flatMap(OfficialPaper::issued)
                .map(earlier -> documents.get(earlier.document()));
    }

    /** Whoever has the dossier before them and waits for the paper sees it come. */
    private boolean issued(Dossier dossier, PaperId id, OfficialPaper.Issue issue) {
        boolean first = rows.issue(dossier.id(), id, issue);
        if (first) {
            outbox.append(
                    ISSUED,
                    dossier.id().value(),
                    new IssuedPayload(dossier.id().value(), id.kind().name()));
        }
        return first;
    }

    /** What the event says: nobody is told of it in words. */
    record IssuedPayload(UUID dossierId, String kind) {}

    /** Asked with the dossier held, whose holders alone change it; its row comes before the paper's, as for them. */
    private boolean hasChanged(Dossier dossier, PaperId id, PaperCause cause) {
        if (cause.state() == null) {
            return false;
        }
        Dossier held = dossiers.lock(dossier.id()).orElseThrow();
        PaperCause now = causes.find(held, id).orElseThrow();
        return !cause.state().equals(now.state());
    }
}
