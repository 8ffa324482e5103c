package vn.motcua.notification.push;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a try made of a delivery.
 *
 * @param nextTryAt only while it waits
 * @param attempts how many tries count so far
 */
record DeliveryResult(
        PushDelivery delivery,
        DeliveryState state,
        int attempts,
        @Nullable Instant nextTryAt,
        @Nullable String reason) {

    static DeliveryResult finished(PushDelivery delivery, DeliveryState state, @Nullable String reason) {
        return new DeliveryResult(delivery, state, delivery.attempts(), null, reason);
    }

    static DeliveryResult again(PushDelivery delivery, Instant at, String reason) {
        return new DeliveryResult(delivery, DeliveryState.WAITING, delivery.attempts(), at, reason);
    }

    /** It was not tried at all. */
    static DeliveryResult putBack(PushDelivery delivery, Instant until) {
        return new DeliveryResult(
                delivery, DeliveryState.WAITING, delivery.attempts() - 1, until, "the provider is away");
    }
}
