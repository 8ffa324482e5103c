package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.Medium;

/**
 * A clerk corrects what was typed of a paper document. Its number of arrival stays; the history says what stood there before. What
 * came over the exchange is its sender's word and is not corrected here.
 */
@Singleton
class CorrectIncoming {

    private final IncomingRows rows;
    private final IncomingHistoryRows history;
    private final IncomingChange change;
    private final Transactions transactions;

    CorrectIncoming(IncomingRows rows, IncomingHistoryRows history, IncomingChange change, Transactions transactions) {
        this.rows = rows;
        this.history = history;
        this.change = change;
        this.transactions = transactions;
    }

    /** What came of it. */
    sealed interface Outcome {
        /** As of any change. */
        record Answered(IncomingChange.Outcome outcome) implements Outcome {}

        /** Another of this sender with this number and symbol is here. */
        record Duplicate(List<IncomingDocument> others) implements Outcome {

            public Duplicate {
                others = List.copyOf(others);
            }
        }
    }

    /** Whether a document's words are the clerk's own, and may still change. */
    static boolean isOpen(IncomingDocument document) {
        return document.origin().medium() == Medium.PAPER && !document.state().isFinal();
    }

    /**
     * Corrects the version that the clerk read.
     *
     * @param evenIfDuplicate whether the clerk knows that it looks like another that is here
     */
    Outcome correct(UUID clerk, IncomingId id, long expectedVersion, Letter letter, boolean evenIfDuplicate) {
        return transactions.write(() -> {
            IncomingDocument read = rows.lock(id).orElseThrow();
            if (read.version() != expectedVersion) {
                return new Outcome.Answered(new IncomingChange.Outcome.Stale());
            }
            if (!isOpen(read)) {
                return new Outcome.Answered(new IncomingChange.Outcome.NotInState(read.state()));
            }
            List<IncomingDocument> others = rows.listLike(read.agencyId(), letter).stream()
                    .filter(other -> !other.id().equals(id))
                    .toList();
            if (!others.isEmpty() && !evenIfDuplicate) {
                return new Outcome.Duplicate(others);
            }
            rows.rewrite(id, letter);
            rows.move(id, read.version(), read.state(), read.standing().since());
            history.insert(id, read.state(), clerk, CorrectionWords.of(read.letter(), letter), change.now());
            return new Outcome.Answered(new IncomingChange.Outcome.Changed(rows.get(id)));
        });
    }
}
