package vn.motcua.handoff;

import jakarta.inject.Singleton;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.outgoing.BoundReceivers;
import vn.motcua.registry.outgoing.OutgoingId;

/** A transfer note goes, with the dossier's papers, to the agency that it names: to hand the dossier to another, it is given up. */
@Singleton
class NoteReceivers implements BoundReceivers {

    private final HandOffRows rows;
    private final Transactions transactions;

    NoteReceivers(HandOffRows rows, Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    @Override
    public boolean areBound(OutgoingId document) {
        return transactions.read(() -> rows.findByOutgoing(document.value())).isPresent();
    }
}
