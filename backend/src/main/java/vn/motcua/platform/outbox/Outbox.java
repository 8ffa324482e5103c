package vn.motcua.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import vn.motcua.platform.persistence.Ids;

/** The door for whoever has something to tell. */
@Singleton
public class Outbox {
    private final AfterCommit afterCommit;
    private final OutboxTasks tasks;
    private final Consumers consumers;
    private final OutboxSignal signal;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(
            AfterCommit afterCommit,
            OutboxTasks tasks,
            Consumers consumers,
            OutboxSignal signal,
            ObjectMapper json,
            Clock clock) {
        this.afterCommit = afterCommit;
        this.tasks = tasks;
        this.consumers = consumers;
        this.signal = signal;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Writes an event in the caller's transaction: both happen or neither does. The caller holds the aggregate's row
     * lock, which is what puts its events in order.
     *
     * @param payload a record without personal data, kept as JSON
     * @return the event's id
     * @throws IllegalStateException outside a transaction
     */
    public UUID append(String type, UUID aggregateId, Object payload) {
        afterCommit.run(signal::raise);
        OutboxEvent event = new OutboxEvent(Ids.next(), type, aggregateId, written(payload), clock.instant());
        tasks.append(event, consumers.hearersOf(type));
        return event.id();
    }

    private String written(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(
                    "Not a payload: " + payload.getClass().getName(), unwritable);
        }
    }
}
