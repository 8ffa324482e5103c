package vn.motcua.platform.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to an aggregate.
 *
 * @param id UUIDv7; whoever acts on the event outside the database uses it as the idempotency key
 * @param type dotted name, for example {@code dossier.submitted}
 */
public record OutboxEvent(UUID id, String type, UUID aggregateId, String payloadJson, Instant occurredAt) {

    /** An event without what it says. */
    record Head(UUID id, String type, UUID aggregateId, Instant occurredAt) {}
}
