package vn.motcua.exchange.ledger;

import jakarta.inject.Singleton;
import java.util.List;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.persistence.Transactions;

/** Where the documents are that a dossier was sent to other agencies with. */
@Singleton
public class HandoffLedger {
    private final LedgerRows rows;
    private final Transactions transactions;

    HandoffLedger(LedgerRows rows, Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    /** All of a dossier's, in time order. */
    public List<Handoff> list(DossierId dossier) {
        return transactions.read(() -> rows.handoffs(dossier.value()));
    }
}
