package vn.motcua.notification.standin;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the stand-in answers pushes to some tokens.
 *
 * @param retryAfter sent as Retry-After in whole seconds, with any error
 * @param latency waited before the answer
 */
public record Behaviour(Answer answer, @Nullable Duration retryAfter, Duration latency) {
    /** Delivers at once. */
    public static final Behaviour NORMAL = new Behaviour(Answer.DELIVERED, null, Duration.ZERO);

    /** What the provider may answer; the names are those of its error codes. */
    public enum Answer {
        DELIVERED,
        UNREGISTERED,
        INVALID_ARGUMENT,
        SENDER_ID_MISMATCH,
        QUOTA_EXCEEDED,
        INTERNAL,
        UNAVAILABLE,
        /** The worst of a real outage: the phone has it, and the sender is told to try again. */
        UNAVAILABLE_BUT_DELIVERED,
        /** Takes the request and never answers. */
        SILENCE
    }

    /** An answer without delay or Retry-After. */
    public static Behaviour of(Answer answer) {
        return new Behaviour(answer, null, Duration.ZERO);
    }

    /** The same with Retry-After. */
    public Behaviour withRetryAfter(Duration wait) {
        return new Behaviour(answer, wait, latency);
    }

    /** The same, answered later. */
    public Behaviour withLatency(Duration wait) {
        return new Behaviour(answer, retryAfter, wait);
    }
}
