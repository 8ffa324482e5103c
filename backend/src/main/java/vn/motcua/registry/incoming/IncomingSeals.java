package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.text.Shortened;

/** Whose certificate sealed what arrived over the exchange. */
@Singleton
public class IncomingSeals {

    private static final int LONGEST_NAME = 200;

    private final IncomingSealRows rows;
    private final Transactions transactions;
    private final Clock clock;

    IncomingSeals(IncomingSealRows rows, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A seal that was found good. */
    record Seal(String signedBy, Instant checkedAt) {}

    /** Notes that the seal of what brought a document, or its latest update, is good; joins the caller's transaction. */
    public void put(IncomingId document, String signedBy) {
        var seal = new Seal(Shortened.cut(signedBy, LONGEST_NAME), clock.instant());
        transactions.write(() -> rows.put(document, seal));
    }

    Optional<Seal> find(IncomingId document) {
        return transactions.read(() -> rows.find(document));
    }
}
