package vn.motcua.notification.push.provider;

import java.time.Duration;
import java.util.Optional;

/** What became of one try to push. */
public sealed interface PushOutcome {
    /** The provider has it. */
    record Delivered() implements PushOutcome {}

    /** The app was removed, or its token has expired: nothing will ever arrive there again. */
    record TokenDead() implements PushOutcome {}

    /**
     * The provider could not take it now.
     *
     * @param after what the provider asked to wait, where it did
     */
    record Retry(Optional<Duration> after, String reason) implements PushOutcome {}

    /** There is none to send it by; told once at the start. */
    record NoProvider() implements PushOutcome {}

    /** The provider will never take it as it is. */
    record Rejected(String reason) implements PushOutcome {}
}
