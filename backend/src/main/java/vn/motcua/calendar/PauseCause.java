package vn.motcua.calendar;

/** Why a clock stands still: the agency waits for its applicant. */
public enum PauseCause {
    /** For an answer to a supplement request. */
    SUPPLEMENT,
    /** For a financial obligation, such as land tax. */
    PAYMENT
}
