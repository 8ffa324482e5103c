package vn.motcua.registry.numbering;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.time.Zone;

/**
 * Moves the next number of a series: paper and electronic documents share one series (Decree 30/2020, article 15), and what
 * was numbered on paper, or before the portal, must not be numbered again here. A number that was typed wrong is moved back
 * as long as nothing was numbered with it.
 */
@Singleton
class MoveSeries {

    private final DocumentNumberRows rows;
    private final OutgoingEntryRows entries;
    private final Agencies agencies;
    private final Transactions transactions;
    private final Clock clock;

    MoveSeries(
            DocumentNumberRows rows,
            OutgoingEntryRows entries,
            Agencies agencies,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.entries = entries;
        this.agencies = agencies;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A series of this year.
     *
     * @param notation what it is known by, {@code UBND-…} of letters
     * @param next the number that the next document gets
     */
    record Series(int year, String notation, int next) {}

    /** What came of it. */
    sealed interface Outcome {
        /** The series as it goes on. */
        record Moved(Series series) implements Outcome {}

        /** The number, or a later one, was given already; this is the lowest the series can go on with. */
        record Given(int lowest) implements Outcome {}
    }

    /** How a series was moved once. */
    record Move(int from, int to) {}

    /** The series of this year at an agency, in the order of what follows the number. */
    List<Series> list(AgencyId agency) {
        int year = year(clock.instant());
        return transactions.read(() -> rows.list(agency, year));
    }

    /** Has the series go on with a number that was not given yet; the same number again changes nothing. */
    Outcome move(OfficerCaller administrator, AgencyId agency, String notation, int next) {
        Instant now = clock.instant();
        String series =
                Notation.written(notation, agencies.get(agency).symbol()).series();
        Series wanted = new Series(year(now), series, next);
        return transactions.write(() -> {
            int present = rows.lock(agency, wanted.year(), series) + 1;
            int lowest = Math.max(
                    lowest(present, rows.moves(agency, wanted.year(), series)),
                    entries.lastNumber(agency, wanted.year(), series) + 1);
            if (next < Math.min(lowest, present)) {
                return new Outcome.Given(lowest);
            }
            if (next != present) {
                rows.move(agency, wanted, present, administrator.officerId(), now);
            }
            return new Outcome.Moved(wanted);
        });
    }

    /**
     * Below which everything was given, on paper or here: where the series was before the last moves that nothing was
     * numbered after.
     *
     * @param moves the latest first
     */
    static int lowest(int present, List<Move> moves) {
        int lowest = present;
        for (Move move : moves) {
            if (move.to() != lowest) {
                return lowest;
            }
            lowest = move.from();
        }
        return lowest;
    }

    private static int year(Instant at) {
        return at.atZone(Zone.VIETNAM).getYear();
    }
}
