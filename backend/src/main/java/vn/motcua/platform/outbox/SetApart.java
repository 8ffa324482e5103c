package vn.motcua.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that a consumer failed at in every try.
 *
 * @param position its place in the order of events
 * @param reason the kind of failure and its place in the program; never what the event says
 */
public record SetApart(
        long position,
        UUID eventId,
        String consumer,
        String type,
        Instant occurredAt,
        int attempts,
        @Nullable String reason) {}
