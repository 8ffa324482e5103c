package vn.motcua.notification.channel;

import java.time.Duration;
import java.util.Optional;

/** What became of one try to hand a message to a provider. */
public sealed interface HandOver {

    /**
     * The provider has it.
     *
     * @param reference by what name the provider knows it
     */
    record Accepted(String reference) implements HandOver {}

    /**
     * Not now: busy, throttled, a full mailbox.
     *
     * @param after what the provider asked to wait, where it did
     */
    record Temporary(Optional<Duration> after, String reason) implements HandOver {}

    /** Never: there is no such address, or it takes no messages. */
    record Permanent(String reason) implements HandOver {}

    /** The provider was not reached, or did not understand: it says nothing of the address. */
    record Technical(String reason) implements HandOver {}
}
