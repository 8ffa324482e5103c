package vn.motcua.notification.reach;

import java.time.Instant;

/** What a try made of a short message or mail. */
sealed interface Result {

    Claimed of();

    /** The provider has it, and knows it by this name. */
    record HandedOver(Claimed of, String reference) implements Result {
        private static final int LONGEST = 200;

        public HandedOver {
            reference = reference.substring(0, Math.min(reference.length(), LONGEST));
        }
    }

    /** The notice was confirmed before, or is over. */
    record CalledOff(Claimed of) implements Result {}

    /** Set apart. */
    record Failed(Claimed of, Failure failure) implements Result {}

    /** It waits for another try. */
    record Again(Claimed of, Instant nextTryAt, Failure failure) implements Result {}

    /** It was not tried: nothing may disturb the person before then. The hours that it is tried for begin anew. */
    record Held(Claimed of, Instant until) implements Result {}

    /** It was not tried at all: the provider is away. */
    record PutBack(Claimed of, Instant until) implements Result {}
}
