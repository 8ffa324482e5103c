package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.motcua.platform.persistence.Transactions;

/** A clerk takes a document that arrived into the register, or returns it to its sender with a reason. */
@Singleton
class ReceiveIncoming {

    private final IncomingRows rows;
    private final IncomingChange change;
    private final Transactions transactions;

    ReceiveIncoming(IncomingRows rows, IncomingChange change, Transactions transactions) {
        this.rows = rows;
        this.change = change;
        this.transactions = transactions;
    }

    /** Takes in the version that the clerk read: it gets its number of arrival. */
    IncomingChange.Outcome takeIn(UUID clerk, IncomingId id, long expectedVersion) {
        return transactions.write(() -> {
            IncomingDocument read = rows.lock(id).orElseThrow();
            if (read.version() != expectedVersion) {
                return new IncomingChange.Outcome.Stale();
            }
            return read.state().mayBecome(IncomingState.TAKEN_IN)
                    ? new IncomingChange.Outcome.Changed(change.takeIn(read, clerk))
                    : new IncomingChange.Outcome.NotInState(read.state());
        });
    }

    /** Returns the version that the clerk read; it never gets a number. */
    IncomingChange.Outcome giveBack(UUID clerk, IncomingId id, long expectedVersion, String reason) {
        return change.move(
                new IncomingChange.Order(id, expectedVersion, IncomingState.RETURNED, clerk, reason),
                document -> true,
                document -> rows.reason(id, reason));
    }
}
