package vn.motcua.platform.idempotency;

/** What is known of a key that was used before. */
public sealed interface Replay {

    /** The same request was answered; this is its answer. */
    record Answered(String answer) implements Replay {}

    /** The key was used for another request. */
    record Reused() implements Replay {}
}
