package vn.motcua.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.motcua.platform.persistence.Ids;

/** The door for whoever has something to tell. */
@Singleton
public class Outbox {
    private final TransactionOperations<Connection> transactions;
    private final OutboxTasks tasks;
    private final Consumers consumers;
    private final OutboxSignal signal;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(
            TransactionOperations<Connection> transactions,
            OutboxTasks tasks,
            Consumers consumers,
            OutboxSignal signal,
            ObjectMapper json,
            Clock clock) {
        this.transactions = transactions;
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
        var transaction = transactions
                .findTransactionStatus()
                .orElseThrow(() -> new IllegalStateException("An event is appended in the transaction it tells of"));
        OutboxEvent event = new OutboxEvent(Ids.next(), type, aggregateId, written(payload), clock.instant());
        List<String> hearers = consumers.hearersOf(type);
        tasks.append(event, hearers);
        if (!hearers.isEmpty()) {
            transaction.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    signal.raise();
                }
            });
        }
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
