package vn.motcua.calendar.change;

import jakarta.inject.Singleton;

/** Counts the changes of all calendars and outages, for who holds them in memory. */
@Singleton
public class CalendarRevision {
    private final CalendarRevisionRows rows;

    CalendarRevision(CalendarRevisionRows rows) {
        this.rows = rows;
    }

    /** The number of the last change. */
    public long now() {
        return rows.read().revision();
    }
}
