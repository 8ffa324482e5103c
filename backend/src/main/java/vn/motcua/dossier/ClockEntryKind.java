package vn.motcua.dossier;

/** What happened to a dossier's clock. */
enum ClockEntryKind {
    /** Accepted: the time limit runs. */
    STARTED,
    /** Stands still: the agency waits for the applicant. */
    SUSPENDED,
    /** Runs on. */
    RESUMED,
    /** The calendar was changed, and the promised date with it. */
    RECOUNTED,
    /** The calendar was changed or an outage recorded, and with it the date by which a submission must be answered. */
    ANSWER_MOVED;

    /** Whether the dates beside it are those of the promise. */
    boolean movesThePromise() {
        return switch (this) {
            case STARTED, RESUMED, RECOUNTED -> true;
            case SUSPENDED, ANSWER_MOVED -> false;
        };
    }
}
