package vn.motcua.procedure;

/** What a time limit is counted in. */
public enum TimeUnit {
    WORKING_DAYS,
    DAYS,
    WORKING_HOURS,
    /** Within the day; taken in after 15:00, the next working day. */
    SAME_DAY
}
