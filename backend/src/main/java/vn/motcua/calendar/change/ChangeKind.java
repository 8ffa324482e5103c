package vn.motcua.calendar.change;

/** What can be done to the calendars and the outages. */
public enum ChangeKind {
    DAY_PUT,
    DAY_REMOVED,
    HOURS_PUT,
    HOURS_REMOVED,
    /** An administrator wrote an outage down. */
    OUTAGE_RECORDED,
    /** The servers themselves found that none of them had served. */
    OUTAGE_FOUND,
    OUTAGE_ENDED,
    /** It was none. */
    OUTAGE_WITHDRAWN
}
