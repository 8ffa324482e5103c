package vn.motcua.calendar.change;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

    /**
     * The oldest change, to go on with it, held until the transaction ends; what is in memory knows of it. None while another
     * server holds it: who went on with the next one would work both into the dates, with the reason of the next alone.
     */
    public Optional<CalendarChange> claim() {
        Instant knownEverywhere = clock.instant().minus(KNOWN_EVERYWHERE);
        Optional<CalendarChange> change = rows.open().stream()
                .findFirst()
                .flatMap(oldest -> rows.hold(oldest.id(), knownEverywhere))
                .map(CalendarChangeRow::change);
        change.ifPresent(found -> listeners.forEach(CalendarListener::changed));
        return change;
    }

    /** All that may move a date that is counted now: the changes that are not worked in yet, oldest first. */
    public List<CalendarChange> listOpen() {
        return rows.open().stream().map(CalendarChangeRow::change).toList();
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
