package vn.motcua.platform.outbox;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.platform.sql.Sql;

/** The tables of the outbox as the relay needs them; every method joins the caller's transaction. */
@Singleton
class OutboxTasks {
    private final Sql sql;

    OutboxTasks(Sql sql) {
        this.sql = sql;
    }

    private record Held(long position, String consumer, int attempts, UUID eventId) {}

    /** Writes a task for each consumer; the event follows in the same transaction. */
    void announce(OutboxEvent.Head event, List<String> consumers) {
        sql.forEach(
                """
                INSERT INTO outbox_task (consumer, event_id, aggregate_id, state, attempts, next_try_at)
                VALUES (:consumer, :eventId, :aggregateId, 'WAITING', 0, :occurredAt)
                """,
                consumers,
                (statement, consumer) -> statement
                        .with("consumer", consumer)
                        .with("eventId", event.id())
                        .with("aggregateId", event.aggregateId())
                        .with("occurredAt", event.occurredAt()));
    }

    /** Writes an event; its tasks were written before it. */
    void append(OutboxEvent.Head event, String payloadJson) {
        sql.of("""
                        INSERT INTO outbox_event (id, type, aggregate_id, payload, occurred_at)
                        VALUES (:id, :type, :aggregateId, :payload, :occurredAt)
                        """)
                .with("id", event.id())
                .with("type", event.type())
                .with("aggregateId", event.aggregateId())
                .with("payload", payloadJson)
                .with("occurredAt", event.occurredAt())
                .update();
    }

    /** Takes due tasks, at most one for an aggregate and consumer: the one that no earlier one stands before. */
    List<OutboxTask> claim(Set<String> consumers, Instant now, Instant leaseEnd, int limit) {
        List<Held> held = lockDue(consumers, now, limit);
        if (held.isEmpty()) {
            return List.of();
        }
        UUID claim = UUID.randomUUID();
        sql.of("""
                        UPDATE outbox_task SET attempts = attempts + 1, claim = :claim, next_try_at = :leaseEnd
                        WHERE position IN (:positions)
                        """)
                .with("claim", claim)
                .with("leaseEnd", leaseEnd)
                .withEach("positions", held.stream().map(Held::position).toList())
                .update();
        Map<UUID, OutboxEvent> events = events(held.stream().map(Held::eventId).collect(Collectors.toSet()));
        return held.stream()
                .map(one -> new OutboxTask(
                        one.position(),
                        one.consumer(),
                        one.attempts() + 1,
                        claim,
                        Objects.requireNonNull(events.get(one.eventId()))))
                .toList();
    }

    /** Whether the task was still this claim's; once deleted it holds nothing back any more. */
    boolean done(OutboxTask task) {
        return sql.of("DELETE FROM outbox_task WHERE position = :position AND claim = :claim")
                        .with("position", task.position())
                        .with("claim", task.claim())
                        .update()
                == 1;
    }

    void tryAgain(OutboxTask task, Instant nextTryAt, String failure) {
        failed(task, "WAITING", nextTryAt, failure);
    }

    void poison(OutboxTask task, Instant now, String failure) {
        failed(task, "POISONED", now, failure);
    }

    private void failed(OutboxTask task, String state, Instant nextTryAt, String failure) {
        sql.of("""
                        UPDATE outbox_task SET state = :state, next_try_at = :nextTryAt, claim = NULL, failure = :failure
                        WHERE position = :position AND claim = :claim
                        """)
                .with("state", state)
                .with("nextTryAt", nextTryAt)
                .with("failure", failure)
                .with("position", task.position())
                .with("claim", task.claim())
                .update();
    }

    private List<Held> lockDue(Set<String> consumers, Instant now, int limit) {
        // Done tasks are gone: any earlier task of the aggregate, waiting, held or poisoned, is one not done.
        return sql.of("""
                        SELECT t.position, t.consumer, t.attempts, t.event_id
                        FROM outbox_task t
                        WHERE t.state = 'WAITING' AND t.next_try_at <= :now AND t.consumer IN (:consumers)
                          AND NOT EXISTS (
                            SELECT 1 FROM outbox_task earlier
                            WHERE earlier.aggregate_id = t.aggregate_id AND earlier.consumer = t.consumer
                              AND earlier.position < t.position)
                        ORDER BY t.position
                        LIMIT :limit
                        FOR UPDATE SKIP LOCKED
                        """)
                .with("now", now)
                .with("limit", limit)
                .withEach("consumers", consumers)
                .list(row -> new Held(
                        row.number("position"),
                        row.text("consumer"),
                        (int) row.number("attempts"),
                        row.uuid("event_id")));
    }

    /**
     * Events of tasks that are held: as they stand now, for the transaction's own view of them may be older than the tasks, whose
     * locks see what was committed since.
     */
    private Map<UUID, OutboxEvent> events(Set<UUID> ids) {
        return sql
                .of("""
                        SELECT id, type, aggregate_id, payload, occurred_at FROM outbox_event WHERE id IN (:ids)
                        LOCK IN SHARE MODE
                        """)
                .withEach("ids", ids)
                .list(row -> new OutboxEvent(
                        row.uuid("id"),
                        row.text("type"),
                        row.uuid("aggregate_id"),
                        row.text("payload"),
                        row.instant("occurred_at")))
                .stream()
                .collect(Collectors.toMap(OutboxEvent::id, Function.identity()));
    }
}
