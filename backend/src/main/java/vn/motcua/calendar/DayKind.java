package vn.motcua.calendar;

/** Why a day is not as its weekday says. */
public enum DayKind {
    /** A public holiday (Labour Code 2019, article 112). */
    HOLIDAY,
    /** Off for a holiday that fell on a day of rest, or in exchange for a day of rest that is worked. */
    COMPENSATORY_OFF,
    /** A day of rest that is worked in exchange for another day. */
    SWAPPED_WORKING
}
