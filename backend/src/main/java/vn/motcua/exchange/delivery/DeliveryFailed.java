package vn.motcua.exchange.delivery;

import java.util.UUID;

/**
 * An event of the outbox: a delivery will not be tried any more. Its aggregate is the document.
 *
 * @param error one word: an axis's error, {@code NO_ROUTE}, {@code GIVEN_UP} or {@code POISONED}
 */
public record DeliveryFailed(UUID deliveryId, UUID documentId, String to, DeliveryState state, String error) {
    public static final String TYPE = "exchange.delivery-failed";
}
