package vn.motcua.platform.outbox;

import io.micronaut.context.annotation.Property;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.sql.Sql;

/** What an administrator may ask of the outbox, and the sweeping of events that everybody has acted on. */
@Singleton
public class OutboxUpkeep {
    private final Sql sql;
    private final Transactions transactions;
    private final Clock clock;
    private final Duration kept;

    OutboxUpkeep(
            Sql sql,
            Transactions transactions,
            Clock clock,
            @Property(name = "motcua.outbox.keep", defaultValue = "14d") Duration kept) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
        this.kept = kept;
    }

    /** How much waits and how much is set apart, without counting a backlog to its end. */
    public OutboxCounts counts() {
        return transactions.read(() -> sql.of("""
                        SELECT (SELECT COUNT(*) FROM (SELECT position FROM outbox_task WHERE state = 'WAITING'
                                                      LIMIT :most) AS some) AS waiting,
                               (SELECT COUNT(*) FROM (SELECT position FROM outbox_task WHERE state = 'POISONED'
                                                      LIMIT :most) AS others) AS poisoned,
                               (SELECT e.occurred_at FROM outbox_task t JOIN outbox_event e ON e.id = t.event_id
                                ORDER BY t.position LIMIT 1) AS oldest
                        """)
                .with("most", OutboxCounts.MOST)
                .get(row ->
                        new OutboxCounts(row.number("waiting"), row.number("poisoned"), row.findInstant("oldest"))));
    }

    /** Events that were set apart, in the order in which they happened. */
    public Page<SetApart> listSetApart(@Nullable Cursor after, int limit) {
        List<SetApart> found = transactions.read(() -> sql.of("""
                        SELECT t.position, t.event_id, t.consumer, e.type, e.occurred_at, t.attempts, t.failure
                        FROM outbox_task t JOIN outbox_event e ON e.id = t.event_id
                        WHERE t.state = 'POISONED' AND t.position > :after
                        ORDER BY t.position LIMIT :limit
                        """)
                .with("after", after == null ? 0L : after.number(0))
                .with("limit", limit + 1)
                .list(row -> new SetApart(
                        row.number("position"),
                        row.uuid("event_id"),
                        row.text("consumer"),
                        row.text("type"),
                        row.instant("occurred_at"),
                        Math.toIntExact(row.number("attempts")),
                        row.findText("failure").orElse(null))));
        return Page.of(found, limit, event -> Cursor.after(event.position()));
    }

    /** Lets an event that was set apart be tried again, with all its tries; false when it is not set apart. */
    public boolean retry(UUID eventId, String consumer) {
        Instant now = clock.instant();
        // A caller may name a consumer in any letters: only one that stands there is asked of the database.
        return transactions.write(() -> consumersApart(eventId).contains(consumer)
                && sql.of("""
                                UPDATE outbox_task SET state = 'WAITING', attempts = 0, next_try_at = :now
                                WHERE event_id = :eventId AND consumer = :consumer AND state = 'POISONED'
                                """)
                                .with("now", now)
                                .with("eventId", eventId)
                                .with("consumer", consumer)
                                .update()
                        == 1);
    }

    private List<String> consumersApart(UUID eventId) {
        return sql.of("SELECT consumer FROM outbox_task WHERE event_id = :eventId AND state = 'POISONED'")
                .with("eventId", eventId)
                .list(row -> row.text("consumer"));
    }

    @Scheduled(initialDelay = "7m", fixedDelay = "1h")
    void sweep() {
        Instant before = clock.instant().minus(kept);
        transactions.writeInBatches(limit -> sweepSome(before, limit));
    }

    private int sweepSome(Instant before, int limit) {
        return sql.of("""
                        DELETE FROM outbox_event
                        WHERE occurred_at < :before
                          AND NOT EXISTS (SELECT 1 FROM outbox_task t WHERE t.event_id = outbox_event.id)
                        ORDER BY occurred_at LIMIT :limit
                        """).with("before", before).with("limit", limit).update();
    }
}
