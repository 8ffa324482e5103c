package vn.motcua.calendar.outage;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.Outage;
import vn.motcua.calendar.change.CalendarLog;
import vn.motcua.calendar.change.ChangeKind;
import vn.motcua.calendar.change.Place;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.time.Zone;

/** Writes down what an administrator says of an outage: that there is or will be one, when it ends, or that it was none. */
@Singleton
class RecordOutage {
    private final OutageRows rows;
    private final CalendarLog log;
    private final Clock clock;

    RecordOutage(OutageRows rows, CalendarLog log, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    /** An outage that was, is or will be. */
    PortalOutage record(Place place, OutageKind kind, Outage outage, UUID officerId) {
        PortalOutage recorded = new PortalOutage(Ids.next(), place, kind, outage, officerId, clock.instant(), null);
        log.change(entry(ChangeKind.OUTAGE_RECORDED, recorded, outage.what().vi(), officerId), () -> {
            rows.save(OutageRow.of(recorded));
            return true;
        });
        return recorded;
    }

    /**
     * When it ended, or will; false when it has ended, was ended or withdrawn meanwhile, or was found by the servers, who
     * know its end.
     */
    boolean end(PortalOutage outage, Instant to, UUID officerId, String reason) {
        CalendarLog.Entry entry = entry(ChangeKind.OUTAGE_ENDED, outage, reason, officerId);
        return isDone(log.change(
                entry, () -> rows.end(outage.id(), to, outage.outage().to(), clock.instant()) == 1));
    }

    /** It was none, or will be none; false when it was withdrawn already. */
    boolean withdraw(PortalOutage outage, UUID officerId, String reason) {
        CalendarLog.Entry entry = entry(ChangeKind.OUTAGE_WITHDRAWN, outage, reason, officerId);
        return isDone(log.change(entry, () -> rows.withdraw(outage.id(), clock.instant()) == 1));
    }

    static CalendarLog.Entry entry(ChangeKind kind, PortalOutage outage, String reason, @Nullable UUID officerId) {
        LocalDate day = LocalDate.ofInstant(outage.outage().from(), Zone.VIETNAM);
        return new CalendarLog.Entry(kind, outage.place(), day, reason, officerId);
    }

    private static boolean isDone(CalendarLog.Outcome outcome) {
        return outcome instanceof CalendarLog.Outcome.Changed;
    }
}
