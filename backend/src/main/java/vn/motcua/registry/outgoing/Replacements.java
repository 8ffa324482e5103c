package vn.motcua.registry.outgoing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.motcua.platform.persistence.Transactions;

/**
 * Which documents stand in the place of which: what was wrong in a document that was sent is put right by another of the same form
 * (Decree 30/2020, article 18.3), which a leader signs as any.
 */
@Singleton
public class Replacements {

    private final OutgoingRows documents;
    private final ReplacementRows rows;
    private final Transactions transactions;

    Replacements(OutgoingRows documents, ReplacementRows rows, Transactions transactions) {
        this.documents = documents;
        this.rows = rows;
        this.transactions = transactions;
    }

    /** What came of noting one. */
    enum Outcome {
        /** Once the new document is sent, it names the old one. */
        NOTED,
        /** The old one was not sent. */
        NOT_SENT,
        /** The new one is of another agency, was sent already or given up. */
        UNFIT,
        /** Another stands in its place already. */
        REPLACED_ALREADY
    }

    /** Notes that a document will replace another. */
    Outcome note(Replacement wanted) {
        return transactions.write(() -> {
            Optional<OutgoingDocument> replacing = documents.lock(wanted.replacing());
            OutgoingDocument replaced = documents.lock(wanted.replaced()).orElseThrow();
            if (replaced.state() != OutgoingState.SENT) {
                return Outcome.NOT_SENT;
            }
            if (replacing.filter(found -> isFit(found, replaced)).isEmpty()) {
                return Outcome.UNFIT;
            }
            if (rows.findOf(wanted.replaced()).isPresent()) {
                return Outcome.REPLACED_ALREADY;
            }
            rows.insert(wanted);
            return Outcome.NOTED;
        });
    }

    private static boolean isFit(OutgoingDocument replacing, OutgoingDocument replaced) {
        return replacing.drafting().agencyId().equals(replaced.drafting().agencyId())
                && replacing.state() != OutgoingState.SENT
                && replacing.state() != OutgoingState.DROPPED;
    }

    /** What a document replaces. */
    public List<Replacement> listBy(OutgoingId replacing) {
        return transactions.read(() -> rows.listBy(replacing));
    }

    /** What replaces a document. */
    public Optional<Replacement> findOf(OutgoingId replaced) {
        return transactions.read(() -> rows.findOf(replaced));
    }
}
