package vn.motcua.result.document;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.time.Zone;

/**
 * Moves the next number of a series forwards: paper and electronic documents share one series (Decree 30/2020, article 15),
 * and what was numbered on paper, or before the portal, must not be numbered again here.
 */
@Singleton
class MoveSeries {

    private final DocumentNumberRows rows;
    private final Transactions transactions;
    private final Clock clock;

    MoveSeries(DocumentNumberRows rows, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A series of this year.
     *
     * @param next the number that the next document gets
     */
    record Series(int year, String notation, int next) {}

    /** What came of it. */
    sealed interface Outcome {
        /** The series as it goes on. */
        record Moved(Series series) implements Outcome {}

        /** The number, or a later one, was given already; this is the next there is. */
        record NotForwards(int next) implements Outcome {}
    }

    /** The series of this year at an agency, in the order of what follows the number. */
    List<Series> list(AgencyId agency) {
        int year = year(clock.instant());
        return transactions.read(() -> rows.list(agency, year));
    }

    /** Has the series go on with a number that is not behind it; the same number again changes nothing. */
    Outcome move(OfficerCaller administrator, AgencyId agency, String notation, int next) {
        Instant now = clock.instant();
        Series wanted = new Series(year(now), notation, next);
        return transactions.write(() -> {
            int present = rows.lock(agency, wanted.year(), notation) + 1;
            if (next < present) {
                return new Outcome.NotForwards(present);
            }
            if (next > present) {
                rows.move(agency, wanted, present, administrator.officerId(), now);
            }
            return new Outcome.Moved(wanted);
        });
    }

    private static int year(Instant at) {
        return at.atZone(Zone.VIETNAM).getYear();
    }
}
