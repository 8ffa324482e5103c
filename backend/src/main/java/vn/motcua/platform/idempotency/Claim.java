package vn.motcua.platform.idempotency;

/** What came of claiming a key. */
public sealed interface Claim {

    /** The key is new: do the act and keep its answer before the transaction ends. */
    record New() implements Claim {}

    /** The act was done before; this is its answer. */
    record Answered(String answer) implements Claim {}

    /** The key was used for another request. */
    record Reused() implements Claim {}
}
