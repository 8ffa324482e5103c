package vn.motcua.calendar.book;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The changes that dates which run have still to be counted by, oldest first; for who counts, inside a transaction. */
@Singleton
public class CalendarChanges {
    private final CalendarChangeRows rows;
    private final Calendars calendars;
    private final Clock clock;

    CalendarChanges(CalendarChangeRows rows, Calendars calendars, Clock clock) {
        this.rows = rows;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The change to go on with, held until the transaction ends; the calendars in memory know of it. */
    public Optional<CalendarChange> claim() {
        Optional<CalendarChange> change = rows.claim()
                .map(row ->
                        new CalendarChange(row.id(), row.province(), row.reason(), row.changedBy(), row.recountedTo()));
        change.ifPresent(found -> calendars.refreshWhenChanged());
        return change;
    }

    /** Remembers the last dossier that a change was worked into. */
    public void advance(CalendarChange change, UUID last) {
        rows.advance(change.id(), last);
    }

    /** There was no dossier left. */
    public void finish(CalendarChange change) {
        rows.finish(change.id(), clock.instant());
    }
}
