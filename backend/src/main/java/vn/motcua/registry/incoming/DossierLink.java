package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.motcua.platform.persistence.Transactions;

/** Which dossier an incoming document belongs to: a dossier sent to its competent agency is a document there. */
@Singleton
public class DossierLink {

    private final IncomingRows rows;
    private final Transactions transactions;

    DossierLink(IncomingRows rows, Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    /** Links a document that is here to a dossier; false of one that belongs to another, or was returned or taken back. */
    public boolean link(IncomingId id, UUID dossier) {
        return transactions.write(() -> {
            IncomingDocument read = rows.lock(id).orElseThrow();
            UUID other = read.course().dossierId();
            if (read.isGone() || (other != null && !other.equals(dossier))) {
                return false;
            }
            rows.link(id, dossier);
            return true;
        });
    }

    /** The documents that came for a dossier, from the first to the latest. */
    public List<IncomingDocument> list(UUID dossier) {
        return transactions.read(() -> rows.listOfDossier(dossier));
    }
}
