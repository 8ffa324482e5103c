package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.Transactions;

/**
 * A sender takes a document back (Decree 30/2020, article 18): it is cancelled here, and what is known of it stays. What was
 * finished stays finished.
 */
@Singleton
public class RecallIncoming {

    private final IncomingRows rows;
    private final IncomingChange change;
    private final Transactions transactions;

    RecallIncoming(IncomingRows rows, IncomingChange change, Transactions transactions) {
        this.rows = rows;
        this.change = change;
        this.transactions = transactions;
    }

    /**
     * Whether it is cancelled now; not when it was finished or returned before. Joins the caller's transaction.
     *
     * @param officer who agreed to it; null where nobody had to
     */
    public boolean cancel(IncomingId id, String reason, @Nullable UUID officer) {
        return transactions.write(() -> {
            if (rows.lock(id).orElseThrow().state() == IncomingState.CANCELLED) {
                return true;
            }
            IncomingChange.Outcome outcome = change.move(
                    new IncomingChange.Order(id, null, IncomingState.CANCELLED, officer, reason),
                    document -> true,
                    document -> rows.reason(id, reason));
            return outcome instanceof IncomingChange.Outcome.Changed;
        });
    }
}
