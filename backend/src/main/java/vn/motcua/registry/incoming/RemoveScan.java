package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.platform.persistence.Transactions;

/** A clerk takes a scan away that is not of this document; the history says which. */
@Singleton
class RemoveScan {

    private final IncomingRows rows;
    private final IncomingHistoryRows history;
    private final IncomingChange change;
    private final Documents documents;
    private final Transactions transactions;

    RemoveScan(
            IncomingRows rows,
            IncomingHistoryRows history,
            IncomingChange change,
            Documents documents,
            Transactions transactions) {
        this.rows = rows;
        this.history = history;
        this.change = change;
        this.documents = documents;
        this.transactions = transactions;
    }

    /** What came of it. */
    sealed interface Outcome {
        /** As of any change. */
        record Answered(IncomingChange.Outcome outcome) implements Outcome {}

        /** The document has no such file. */
        record NoSuchFile() implements Outcome {}
    }

    /** Takes it away from the version that the clerk read. */
    Outcome remove(UUID clerk, IncomingId id, long expectedVersion, DocumentId file) {
        return transactions.write(() -> {
            IncomingDocument now = rows.lock(id).orElseThrow();
            if (now.version() != expectedVersion) {
                return new Outcome.Answered(new IncomingChange.Outcome.Stale());
            }
            if (!AddScan.takesScans(now)) {
                return new Outcome.Answered(new IncomingChange.Outcome.NotInState(now.state()));
            }
            if (!rows.files(id).contains(file)) {
                return new Outcome.NoSuchFile();
            }
            String name = documents.get(file).fileName();
            documents.release(List.of(file));
            rows.detach(id, file);
            rows.move(id, now.version(), now.state(), now.standing().since());
            history.insert(id, now.state(), clerk, "Bỏ tệp “" + name + "”", change.now());
            return new Outcome.Answered(new IncomingChange.Outcome.Changed(rows.get(id)));
        });
    }
}
