package vn.motcua.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
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
        OutboxEvent.Head event = announce(type, aggregateId);
        tasks.append(event, written(payload));
        return event.id();
    }

    /**
     * The same for a change that ends by waiting for what others wait for too: all that can be written before it is, so that
     * it is held for a short time.
     *
     * @param change the rest of what the transaction writes
     * @param payload of what came of the change
     */
    public <T> T append(String type, UUID aggregateId, Supplier<T> change, Function<T, ?> payload) {
        OutboxEvent.Head event = announce(type, aggregateId);
        T changed = change.get();
        tasks.append(event, written(payload.apply(changed)));
        return changed;
    }

    private OutboxEvent.Head announce(String type, UUID aggregateId) {
        afterCommit.run(signal::raise);
        OutboxEvent.Head event = new OutboxEvent.Head(Ids.next(), type, aggregateId, clock.instant());
        tasks.announce(event, consumers.hearersOf(type));
        return event;
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
