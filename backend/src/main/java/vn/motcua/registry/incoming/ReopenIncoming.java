package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.platform.persistence.Transactions;

/** A document was finished with an answer that whoever asked has no more: it is in work again, or answered by what replaced it. */
@Singleton
public class ReopenIncoming {

    private final IncomingRows rows;
    private final IncomingHistoryRows history;
    private final IncomingChange change;
    private final TellTurned tellTurned;
    private final Transactions transactions;

    ReopenIncoming(
            IncomingRows rows,
            IncomingHistoryRows history,
            IncomingChange change,
            TellTurned tellTurned,
            Transactions transactions) {
        this.rows = rows;
        this.history = history;
        this.change = change;
        this.tellTurned = tellTurned;
        this.transactions = transactions;
    }

    /** Gives what was finished with a line of the register of outgoing documents back to who had it; joins the transaction. */
    public void reopen(IncomingId id, UUID entry, String why) {
        transactions.write(() -> finishedWith(id, entry).ifPresent(document -> {
            Instant now = change.now();
            IncomingState state =
                    document.course().instruction() == null ? IncomingState.TAKEN_IN : IncomingState.IN_PROGRESS;
            rows.finish(id, new IncomingDocument.Ending(null, null));
            rows.move(id, document.version(), state, now);
            history.insert(id, state, IncomingDeed.REOPENED, why, now);
            tellTurned.tell(document, IncomingDeed.REOPENED);
        }));
    }

    /** Another line answers what was finished with one; joins the caller's transaction. */
    public void answeredInstead(IncomingId id, UUID entry, UUID other) {
        transactions.write(() -> finishedWith(id, entry).ifPresent(document -> {
            IncomingDocument.Ending ending = document.course().ending();
            rows.finish(id, new IncomingDocument.Ending(ending == null ? null : ending.note(), other));
        }));
    }

    private Optional<IncomingDocument> finishedWith(IncomingId id, UUID entry) {
        return rows.lock(id)
                .filter(document -> document.state() == IncomingState.FINISHED
                        && document.course().ending() != null
                        && entry.equals(document.course().ending().answer()));
    }
}
