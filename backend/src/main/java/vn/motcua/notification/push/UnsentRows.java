package vn.motcua.notification.push;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.motcua.platform.sql.Sql;

/** SQL of pushes that do not go out as they were meant to: held back for the morning, or ended at no device. */
@Singleton
class UnsentRows {
    private final Sql sql;

    UnsentRows(Sql sql) {
        this.sql = sql;
    }

    /** What cannot wait for the morning takes along what its thread has held back: it came first, and is shown first. */
    void wakeThreads(List<NewDelivery> urgent, Instant now) {
        sql.forEach(
                """
                        UPDATE push_delivery SET next_try_at = :now, created_at = :now
                        WHERE device_id = :device AND thread_id = :thread AND state = 'WAITING' AND created_at > :now
                        """,
                urgent,
                (update, delivery) -> update.with("now", now)
                        .with("device", delivery.device().id())
                        .with("thread", delivery.threadId()));
    }

    /** Who has no app left to confirm a message is told of it another way at once. */
    void hastenFallback(Collection<UUID> messages, Instant now) {
        if (messages.isEmpty()) {
            return;
        }
        sql.of("""
                        UPDATE inbox_message SET fallback_at = :now
                        WHERE id IN (:messages) AND settled_at IS NULL AND fallback_at > :now
                          AND NOT EXISTS (
                            SELECT 1 FROM push_delivery d
                            WHERE d.message_id = inbox_message.id AND d.state IN ('WAITING', 'DELIVERED'))
                        """).with("now", now).withEach("messages", messages).update();
    }
}
