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
    OUTAGE_WITHDRAWN;

    /** Whether it can move no more than the dates of answers: outages never move what was promised. */
    public boolean movesAnswersOnly() {
        return switch (this) {
            case DAY_PUT, DAY_REMOVED, HOURS_PUT, HOURS_REMOVED -> false;
            case OUTAGE_RECORDED, OUTAGE_FOUND, OUTAGE_ENDED, OUTAGE_WITHDRAWN -> true;
        };
    }
}
