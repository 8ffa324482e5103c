package vn.motcua.exchange.delivery;

/** How a delivery stands; all but the first are final. */
public enum DeliveryState {
    WAITING,
    /** The axis has taken it. */
    SENT,
    /** The axis or the rules of routing say no: to ask again is of no use. */
    REFUSED,
    /** Tried for a day. */
    GIVEN_UP,
    /** Its package cannot be written. */
    POISONED,
    /** Not wanted any more before it was sent. */
    CANCELLED;

    /** Whether somebody has to see to it. */
    public boolean isFailure() {
        return this == REFUSED || this == GIVEN_UP || this == POISONED;
    }
}
