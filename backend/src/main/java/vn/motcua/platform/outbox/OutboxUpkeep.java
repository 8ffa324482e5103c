package vn.motcua.platform.outbox;

import io.micronaut.context.annotation.Property;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.sql.Sql;

/** What an administrator may ask of the outbox, and the sweeping of events that everybody has acted on. */
@Singleton
public class OutboxUpkeep {
    private static final int SWEPT_AT_ONCE = 1_000;

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

    /** How much waits and how much is set apart. */
    public OutboxCounts counts() {
        return transactions.read(() -> sql.of("""
                        SELECT COUNT(CASE WHEN t.state = 'WAITING' THEN 1 END) AS waiting,
                               COUNT(CASE WHEN t.state = 'POISONED' THEN 1 END) AS poisoned,
                               MIN(e.occurred_at) AS oldest
                        FROM outbox_task t JOIN outbox_event e ON e.id = t.event_id
                        """)
                .get(row ->
                        new OutboxCounts(row.number("waiting"), row.number("poisoned"), row.findInstant("oldest"))));
    }

    /** Lets an event that was set apart be tried again, with all its tries; false when it is not set apart. */
    public boolean retry(UUID eventId, String consumer) {
        Instant now = clock.instant();
        return transactions.write(() -> sql.of("""
                                UPDATE outbox_task SET state = 'WAITING', attempts = 0, next_try_at = :now
                                WHERE event_id = :eventId AND consumer = :consumer AND state = 'POISONED'
                                """)
                        .with("now", now)
                        .with("eventId", eventId)
                        .with("consumer", consumer)
                        .update()
                == 1);
    }

    @Scheduled(initialDelay = "7m", fixedDelay = "1h")
    void sweep() {
        Instant before = clock.instant().minus(kept);
        int swept;
        do {
            // Small steps: a long transaction here would hold up nobody but the log of the database.
            swept = transactions.write(() -> sweepSome(before));
        } while (swept == SWEPT_AT_ONCE);
    }

    private int sweepSome(Instant before) {
        return sql.of("""
                        DELETE FROM outbox_event
                        WHERE occurred_at < :before
                          AND NOT EXISTS (SELECT 1 FROM outbox_task t WHERE t.event_id = outbox_event.id)
                        ORDER BY occurred_at LIMIT :limit
                        """).with("before", before).with("limit", SWEPT_AT_ONCE).update();
    }
}
