package vn.motcua.registry.outgoing;

/** What has become of a document since its clerk sent it. */
public enum Sending {
    /** It waits for an axis to take it. */
    WAITING,
    /** It is on its way, or somebody has it. */
    SENT,
    /** No axis takes it: the clerk has to see to it. */
    NOT_SENT,
    /** Every receiver has refused it. */
    REFUSED,
    /** Nobody has it any more. */
    TAKEN_BACK,
    /** Another document was sent in its place. */
    REPLACED
}
