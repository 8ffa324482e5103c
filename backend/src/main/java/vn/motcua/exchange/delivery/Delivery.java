package vn.motcua.exchange.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * A delivery as this server claimed it.
 *
 * @param id the message's own, the same at every try
 * @param attempts how many tries there were, this one included
 * @param faults how often the portal itself has failed at it
 */
public record Delivery(
        long position, UUID id, UUID claim, Parcel parcel, int attempts, int faults, Instant createdAt) {}
