package vn.motcua.notification.push;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.motcua.applicant.ApplicantId;
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

    /** A push that waits for the end of its reader's quiet hours. */
    record Held(long position, UUID messageId, String notice) {}

    /** Those to the devices that an applicant has now, locked. */
    List<Held> lockHeld(ApplicantId applicant, Instant now) {
        return sql.of("""
                        SELECT d.position, m.id, m.notice
                        FROM applicant_device a
                        JOIN push_delivery d ON d.device_id = a.id AND d.applicant_id = a.applicant_id
                        JOIN inbox_message m ON m.id = d.message_id
                        WHERE a.applicant_id = :applicant AND d.state = 'WAITING' AND d.created_at > :now
                        ORDER BY d.position
                        FOR UPDATE
                        """)
                .with("applicant", applicant.value())
                .with("now", now)
                .list(row -> new Held(row.number("position"), row.uuid("id"), row.text("notice")));
    }

    /** Has it sent from then on; the hours that it is tried for begin then. */
    void move(long position, Instant from) {
        sql.of("UPDATE push_delivery SET next_try_at = :from, created_at = :from WHERE position = :position")
                .with("from", from)
                .with("position", position)
                .update();
    }

    /** Has it sent to nobody. */
    void end(long position, String reason, Instant now) {
        sql.of("""
                        UPDATE push_delivery SET state = 'REJECTED', reason = :reason, finished_at = :now
                        WHERE position = :position
                        """)
                .with("reason", reason)
                .with("now", now)
                .with("position", position)
                .update();
    }
}
