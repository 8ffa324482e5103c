package vn.motcua.notification.reach;

/** How a short message or mail stands; all but the first are final. */
public enum ReachState {
    QUEUED,
    /** The provider has it. */
    HANDED_OVER,
    /** The phone has it, as the provider said later. */
    RECEIVED,
    /** Set apart: there is no such address, or nobody took it within four hours. */
    FAILED,
    /** An app confirmed the notice before this was sent, or what it says is over. */
    CALLED_OFF
}
