package vn.motcua.calendar.change;

/** Holds something of the calendars in memory and hears when to look whether it was changed. */
public interface CalendarListener {
    /** Called after a change has committed, and before dates are counted by one that another server made. */
    void changed();
}
