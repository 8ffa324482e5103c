package vn.motcua.calendar.change;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The changes as they were made, and those that dates which run have still to be counted by, oldest first. */
@Singleton
public class CalendarChanges {
    /**
     * Other servers look for changes every 15 seconds. A dossier that one of them still counts by the old calendar must be
     * written before the walk over the dossiers begins, or it would keep its old date.
     */
    private static final Duration KNOWN_EVERYWHERE = Duration.ofSeconds(30);

    private final CalendarChangeRows rows;
    private final List<CalendarListener> listeners;
    private final Clock clock;

    CalendarChanges(CalendarChangeRows rows, List<CalendarListener> listeners, Clock clock) {
        this.rows = rows;
        this.listeners = List.copyOf(listeners);
        this.clock = clock;
    }

    /** The last changes that touch a province, newest first. */
    public List<CalendarChange> latest(String province) {
        return rows.latest(province).stream().map(CalendarChangeRow::change).toList();
    }

    /** The change to go on with, held until the transaction ends; what is in memory knows of it. */
    public Optional<CalendarChange> claim() {
        Optional<CalendarChange> change =
                rows.claim(clock.instant().minus(KNOWN_EVERYWHERE)).map(CalendarChangeRow::change);
        change.ifPresent(found -> listeners.forEach(CalendarListener::changed));
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
