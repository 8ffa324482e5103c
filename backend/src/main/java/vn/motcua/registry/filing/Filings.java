package vn.motcua.registry.filing;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.platform.persistence.Transactions;

/** In which file a document of the registers is. */
@Singleton
public class Filings {

    private final FilingRows rows;
    private final Transactions transactions;

    Filings(FilingRows rows, Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    /** The file of a document, outgoing or incoming. */
    public Optional<FileCode> find(UUID document) {
        return transactions.read(() -> rows.find(document));
    }

    /** Files a document, in the place of where it was. */
    public void put(UUID document, FileCode code) {
        transactions.write(() -> rows.put(document, code));
    }
}
