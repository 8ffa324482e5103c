package vn.motcua.exchange.status;

/** What a report came to; all but the first leave the standing as it was. */
public enum Effect {
    /** It moved the standing. */
    MOVED,
    /** It was heard before: the same code and time. Nothing is kept of it. */
    DUPLICATE,
    /** It is older than what the same side reported last. */
    OLDER,
    /** It would take the document back to where it was already, or leave it there. */
    BACK,
    /** The receiver has refused the document or given it back: nothing more is expected of it. */
    CLOSED,
    /** It answers what nobody had asked. */
    NOT_ASKED,
    /** The same, or more, is asked already. */
    ALREADY_ASKED,
    /** The receiver had completed the document before it was asked for by a mere status. */
    TOO_LATE
}
