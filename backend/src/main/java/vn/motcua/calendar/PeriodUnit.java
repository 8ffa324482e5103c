package vn.motcua.calendar;

/** In what a time limit is counted. */
public enum PeriodUnit {
    /** Hours inside office hours, from the moment itself. */
    WORKING_HOURS,
    /** Working days from the day after, to the close of business of the last. */
    WORKING_DAYS,
    /** Calendar days from the day after; an end on a day of rest moves to the next working day. */
    DAYS,
    /** The same working day when received before 15:00, else the next. */
    SAME_DAY
}
