package vn.motcua.exchange.watch;

/** What is wrong. */
public enum TroubleKind {
    /** The axis does not take it, was away for a day, or no package can be written. */
    NOT_SENT,
    /** It should have been sent by now and still waits. */
    LATE,
    /** It was sent, and its receiver has not confirmed that it arrived. */
    NO_STATUS,
    /** Its receiver was asked for it back, or to take what is new of it, and has not answered. */
    NO_ANSWER,
    /** Its receiver has refused it. */
    REFUSED,
    /** A package came that was refused or set apart: a signature that does not hold, a sender that is not known. */
    NOT_READ,
    /** A mailbox could not be looked into for a while. */
    MAILBOX,
    /** The dossier that it goes with has ended here, and the receiver has not given it back: to be recalled. */
    TO_RECALL
}
