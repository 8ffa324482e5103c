package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.calendar.WorkingTimes;
import vn.motcua.calendar.Workplace;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.persistence.Transactions;

/**
 * What nobody has taken in by the end of the working day on which it came, as the rules of exchange ask (standards, section 5.5):
 * what came after business has closed has until the close of the next working day.
 */
@Singleton
class UntakenDocuments {

    private final UntakenRows rows;
    private final WorkingTimes workingTimes;
    private final Transactions transactions;
    private final Clock clock;

    UntakenDocuments(UntakenRows rows, WorkingTimes workingTimes, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.workingTimes = workingTimes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** An agency's, the one that came first first. */
    Page<IncomingLine> list(AgencyId agency, @Nullable String after, int limit) {
        return transactions.read(() -> rows.list(agency, dueBefore(agency), after, limit));
    }

    private Instant dueBefore(AgencyId agency) {
        return workingTimes.of(new Workplace.WholeAgency(agency)).lastCloseBy(clock.instant());
    }
}
