package vn.motcua.result.document;

/** Where a result's document stands, and the one table of what may follow what. */
public enum DocumentState {
    /** Drawn up; whoever handles the dossier may replace it. */
    DRAFTED,
    /** It waits for a leader's signature (trình ký). */
    SUBMITTED,
    /** A leader or the clerk sent it back with remarks. */
    SENT_BACK,
    /** A leader signed it; it waits for number and seal. */
    SIGNED,
    /** It has its number for good; only the agency's signature is missing. */
    NUMBERED,
    /** Issued (phát hành). */
    ISSUED,
    /** The dossier ended without it. */
    DROPPED;

    /** Whether the other may follow this. */
    public boolean mayBecome(DocumentState next) {
        return switch (this) {
            case DRAFTED, SENT_BACK -> next == DRAFTED || next == SUBMITTED || next == DROPPED;
            case SUBMITTED -> next == SIGNED || next == SENT_BACK || next == DROPPED;
            case SIGNED -> next == NUMBERED || next == SENT_BACK || next == DROPPED;
            case NUMBERED -> next == ISSUED || next == DROPPED;
            case ISSUED, DROPPED -> false;
        };
    }

    /** Whether it is with leader or clerk, so that the dossier waits for it. */
    public boolean isUnderWay() {
        return switch (this) {
            case SUBMITTED, SIGNED, NUMBERED -> true;
            case DRAFTED, SENT_BACK, ISSUED, DROPPED -> false;
        };
    }
}
