package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.motcua.platform.persistence.Transactions;

/** A sender puts another document in the place of one that is here: both say so, and whoever had the old one in hand is told. */
@Singleton
public class ReplaceIncoming {

    private final IncomingRows rows;
    private final IncomingReplacementRows replacements;
    private final IncomingHistoryRows history;
    private final IncomingChange change;
    private final TellTurned tellTurned;
    private final Transactions transactions;

    ReplaceIncoming(
            IncomingRows rows,
            IncomingReplacementRows replacements,
            IncomingHistoryRows history,
            IncomingChange change,
            TellTurned tellTurned,
            Transactions transactions) {
        this.rows = rows;
        this.replacements = replacements;
        this.history = history;
        this.change = change;
        this.tellTurned = tellTurned;
        this.transactions = transactions;
    }

    /** Notes it, once; joins the caller's transaction. */
    public void note(IncomingId replaced, IncomingId replacing, String reason) {
        transactions.write(() -> {
            IncomingDocument old = rows.lock(replaced).orElseThrow();
            IncomingDocument fresh = rows.lock(replacing).orElseThrow();
            if (replacements.insertIfAbsent(replacing, replaced, reason, change.now())) {
                UUID dossier = old.course().dossierId();
                if (fresh.course().dossierId() == null && dossier != null) {
                    rows.link(replacing, dossier);
                }
                history.insert(replaced, old.state(), IncomingDeed.REPLACED, reason, change.now());
                tellTurned.tell(old, earlier(replaced), IncomingDeed.REPLACED);
            }
        });
    }

    private List<IncomingDocument> earlier(IncomingId replaced) {
        return replacements.listAllReplaced(replaced).stream().map(rows::get).toList();
    }
}
