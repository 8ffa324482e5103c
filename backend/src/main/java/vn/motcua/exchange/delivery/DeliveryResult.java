package vn.motcua.exchange.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.exchange.axis.DocId;

/** What a try made of a delivery. */
sealed interface DeliveryResult {

    Delivery delivery();

    /** The axis has it. */
    record Sent(Delivery delivery, String axis, DocId docId) implements DeliveryResult {}

    /** Nothing more is tried. */
    record Failed(Delivery delivery, DeliveryState state, String error, String reason) implements DeliveryResult {}

    /**
     * It waits for another try.
     *
     * @param axis the axis that was away; null where the portal itself failed
     */
    record Again(Delivery delivery, Instant at, @Nullable String axis, String error, String reason)
            implements DeliveryResult {}
}
