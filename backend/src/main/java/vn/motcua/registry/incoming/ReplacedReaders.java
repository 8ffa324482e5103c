package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;

/** Who had a document in hand reads what stands in its place now. */
@Singleton
class ReplacedReaders implements OtherReaders {

    private final IncomingReplacementRows replacements;
    private final IncomingRows rows;
    private final Transactions transactions;

    ReplacedReaders(IncomingReplacementRows replacements, IncomingRows rows, Transactions transactions) {
        this.replacements = replacements;
        this.rows = rows;
        this.transactions = transactions;
    }

    @Override
    public boolean mayRead(OfficerCaller officer, IncomingDocument document) {
        return transactions.read(() -> replacements.listAllReplaced(document.id()).stream()
                .anyMatch(old -> IncomingReach.isAssigned(officer, rows.get(old))));
    }
}
