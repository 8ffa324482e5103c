package vn.motcua.notification.reach;

import jakarta.inject.Singleton;
import java.time.Instant;
import vn.motcua.notification.channel.Channel;
import vn.motcua.platform.sql.Sql;

/** SQL of notices that nobody sees to; every method joins the caller's transaction. */
@Singleton
class StuckRows {
    /** A backlog is not counted to its end. */
    static final int MOST = 10_000;

    private final Sql sql;

    StuckRows(Sql sql) {
        this.sql = sql;
    }

    /** Messages that nothing was ever planned for, and that no app has confirmed: another way is taken now. */
    int plan(Instant toldBefore, Instant now, int limit) {
        return sql.of("""
                        UPDATE inbox_message SET fallback_at = :now
                        WHERE settled_at IS NULL AND fallback_at IS NULL AND created_at < :before
                        LIMIT :limit
                        """)
                .with("now", now)
                .with("before", toldBefore)
                .with("limit", limit)
                .update();
    }

    /** Short messages and mails whose hours are over and that no relay asks for. */
    int setApart(Channel channel, Instant dueBefore, Instant triedBefore, Instant now) {
        return sql.of("""
                        UPDATE channel_delivery
                        SET state = 'FAILED', failure = COALESCE(failure, 'TECHNICAL'),
                            reason = COALESCE(reason, 'nobody took it'), next_try_at = NULL, claim = NULL, finished_at = :now
                        WHERE channel = :channel AND state = 'QUEUED' AND next_try_at < :tried AND due_at < :due
                        LIMIT :limit
                        """)
                .with("now", now)
                .with("channel", channel)
                .with("tried", triedBefore)
                .with("due", dueBefore)
                .with("limit", MOST)
                .update();
    }

    long lateFallbacks(Instant before) {
        return count("SELECT id FROM inbox_message WHERE settled_at IS NULL AND fallback_at < :before", before);
    }

    long lateReaches(Instant before) {
        return count("""
                SELECT id FROM channel_delivery
                WHERE channel IN ('SMS', 'MAIL') AND state = 'QUEUED' AND next_try_at < :before
                """, before);
    }

    long latePushes(Instant before) {
        // What stands behind an earlier one of its thread waits for that one, which may be tried for hours.
        return count("""
                SELECT d.position FROM push_delivery d
                WHERE d.state = 'WAITING' AND d.next_try_at < :before
                  AND NOT EXISTS (
                    SELECT 1 FROM push_delivery earlier
                    WHERE earlier.device_id = d.device_id AND earlier.thread_id = d.thread_id
                      AND earlier.state = 'WAITING' AND earlier.position < d.position)
                """, before);
    }

    private long count(String query, Instant before) {
        return sql.of("SELECT COUNT(*) AS late FROM (" + query + " LIMIT :most) AS some")
                .with("before", before)
                .with("most", MOST)
                .get(row -> row.number("late"));
    }
}
