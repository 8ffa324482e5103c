package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.agency.AgencyId;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.calendar.WorkingTimes;
import vn.motcua.calendar.Workplace;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.time.Zone;

/** Tells each agency once, when its working day has begun, what nobody has taken in. Any number may go the round at once. */
@Singleton
class UntakenRound {
    private static final Logger LOG = LoggerFactory.getLogger(UntakenRound.class);

    private final UntakenRows rows;
    private final WorkingTimes workingTimes;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    UntakenRound(UntakenRows rows, WorkingTimes workingTimes, Outbox outbox, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.workingTimes = workingTimes;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Goes round once; one agency's failure keeps no other from being told. */
    void run() {
        List<AgencyId> agencies = transactions.read(rows::agencies);
        for (AgencyId agency : agencies) {
            try {
                transactions.write(() -> tell(agency));
            } catch (RuntimeException failure) {
                LOG.warn("Agency {} was not told of what nobody has taken in", agency.value(), failure);
            }
        }
    }

    private void tell(AgencyId agency) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Zone.VIETNAM);
        WorkingTime time = workingTimes.of(new Workplace.WholeAgency(agency));
        if (!isAtWork(time, today, now)) {
            return;
        }
        long documents = rows.count(agency, time.lastCloseBy(now));
        if (documents > 0 && rows.markDay(agency, today)) {
            outbox.append(UntakenListed.TYPE, agency.value(), new UntakenListed(agency.value(), documents));
        }
    }

    /** Not once business has closed: what is overdue since then waits for the next morning. */
    private static boolean isAtWork(WorkingTime time, LocalDate today, Instant now) {
        return time.isWorkingDay(today)
                && !now.isBefore(today.atTime(time.shifts(today).getFirst().from())
                        .atZone(Zone.VIETNAM)
                        .toInstant())
                && now.isBefore(time.closeOf(today));
    }
}
