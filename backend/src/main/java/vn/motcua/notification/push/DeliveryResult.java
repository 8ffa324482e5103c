package vn.motcua.notification.push;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a try made of a delivery. */
sealed interface DeliveryResult {

    PushDelivery delivery();

    /** Nothing more is sent. */
    record Finished(
            PushDelivery delivery,
            DeliveryState state,
            @Nullable String reason) implements DeliveryResult {}

    /**
     * It waits for another try.
     *
     * @param attempts how many tries count so far
     */
    record Again(PushDelivery delivery, int attempts, Instant nextTryAt, String reason) implements DeliveryResult {}

    static DeliveryResult finished(PushDelivery delivery, DeliveryState state) {
        return new Finished(delivery, state, null);
    }

    static DeliveryResult again(PushDelivery delivery, Instant at, String reason) {
        return new Again(delivery, delivery.attempts(), at, reason);
    }

    /** It was not tried at all. */
    static DeliveryResult putBack(PushDelivery delivery, Instant until) {
        return new Again(delivery, delivery.attempts() - 1, until, "the provider is away");
    }
}
