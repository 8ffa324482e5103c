package vn.motcua.notification.channel.sms;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import vn.motcua.platform.sql.Sql;

/** SQL of {@code incoming_part}; every method joins the caller's transaction. */
@Singleton
class PartRows {
    private final Sql sql;

    PartRows(Sql sql) {
        this.sql = sql;
    }

    /** A part's words. */
    record Kept(String text, Instant cameAt) {}

    /** Keeps a part once, however often it comes. */
    void keep(String message, int place, String text, Instant now) {
        sql.of("""
                        INSERT INTO incoming_part (message_hash, place, text, came_at)
                        VALUES (:message, :place, :text, :now)
                        ON DUPLICATE KEY UPDATE place = :place
                        """)
                .with("message", message)
                .with("place", place)
                .with("text", text)
                .with("now", now)
                .update();
    }

    /** Those of a message, in their order. */
    List<Kept> list(String message) {
        return sql.of("SELECT text, came_at FROM incoming_part WHERE message_hash = :message ORDER BY place")
                .with("message", message)
                .list(row -> new Kept(row.text("text"), row.instant("came_at")));
    }

    void delete(String message) {
        sql.of("DELETE FROM incoming_part WHERE message_hash = :message")
                .with("message", message)
                .update();
    }

    /** What is left of an earlier message under the same reference. */
    void deleteOf(String message, Instant cameBefore) {
        sql.of("DELETE FROM incoming_part WHERE message_hash = :message AND came_at < :before")
                .with("message", message)
                .with("before", cameBefore)
                .update();
    }

    int deleteBefore(Instant before, int limit) {
        return sql.of("DELETE FROM incoming_part WHERE came_at < :before ORDER BY came_at LIMIT :limit")
                .with("before", before)
                .with("limit", limit)
                .update();
    }
}
