package vn.motcua.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to an aggregate.
 *
 * @param id UUIDv7; whoever acts on the event outside the database uses it as the idempotency key
 * @param type dotted name, for example {@code dossier.submitted}
 */
public record OutboxEvent(UUID id, String type, UUID aggregateId, String payloadJson, Instant occurredAt) {

    /**
     * What it says.
     *
     * @throws IllegalStateException where that is not what its type says
     */
    public <T> T payload(ObjectMapper json, Class<T> type) {
        try {
            return json.readValue(payloadJson, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Not an event of its type: " + this.type + " " + id, unreadable);
        }
    }

    /** An event without what it says. */
    public record Head(UUID id, String type, UUID aggregateId, Instant occurredAt) {}
}
