package vn.motcua.routing.reading;

import jakarta.inject.Singleton;
import java.time.Clock;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;

/**
 * Takes down which officer read what of a dossier, and which tracking book they drew up. One row, committed before the answer goes out: nobody has read what is not
 * in the log, at the price of one insert.
 */
@Singleton
public class ReadLog {
    private final ReadRows rows;
    private final BookReadRows books;
    private final Transactions transactions;
    private final Clock clock;

    ReadLog(ReadRows rows, BookReadRows books, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.books = books;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Takes down a reading that the officer was allowed. */
    public void note(OfficerCaller officer, DossierId dossier, Reading reading) {
        transactions.write(() -> rows.insert(dossier, officer.officerId(), clock.instant(), reading));
    }

    /** Takes down a tracking book that the officer was allowed. */
    public void note(OfficerCaller officer, BookReading book) {
        transactions.write(() -> books.insert(officer.officerId(), clock.instant(), book));
    }
}
