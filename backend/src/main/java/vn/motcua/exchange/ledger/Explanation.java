package vn.motcua.exchange.ledger;

/** Why something stands where it stands, in one list or in two. */
public enum Explanation {
    /** The axis and we say the same. */
    HANDED_OVER(true),
    /** The axis has it; the server that handed it over has not written that down, and it is handed over again. */
    BEING_HANDED_OVER(true),
    /** It waits here for its turn or for the axis. */
    WAITING(true),
    /** It was not taken, and the clerk has been told. */
    FAILED(true),
    /** It lies in a mailbox and was not fetched yet. */
    NOT_FETCHED(true),
    /** It was taken here; the axis has yet to be told. */
    TO_BE_ACKNOWLEDGED(true),
    /** It was handed over, and the axis does not list it. */
    NOT_AT_THE_AXIS(false),
    /** The axis lists what nobody here has sent. */
    SENT_BY_NOBODY(false),
    /** The axis has it, and here it counts as failed. */
    TAKEN_AFTER_ALL(false),
    /** It was taken, and stands in no register. */
    NOT_ENTERED(false),
    /** It was to be sent, and no delivery was ever written. */
    NOT_QUEUED(false);

    private final boolean good;

    Explanation(boolean good) {
        this.good = good;
    }

    /** Whether it explains anything. */
    public boolean isGood() {
        return good;
    }
}
