package vn.motcua.notification.reach;

import jakarta.inject.Singleton;
import java.time.Instant;
import vn.motcua.notification.channel.Channel;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.sql.Statement;

/** SQL that counts what waits, none of it to a backlog's end; every method joins the caller's transaction. */
@Singleton
class BacklogRows {
    private final Sql sql;

    BacklogRows(Sql sql) {
        this.sql = sql;
    }

    Backlog ofPushes(Instant now, Instant late) {
        return counted(sql.of("""
                        SELECT (SELECT COUNT(*) FROM (SELECT position FROM push_delivery
                                WHERE state = 'WAITING' AND next_try_at <= :now LIMIT :most) AS a) AS waiting,
                               (SELECT COUNT(*) FROM (SELECT position FROM push_delivery
                                WHERE state = 'WAITING' AND next_try_at <= :late LIMIT :most) AS b) AS late,
                               (SELECT COUNT(*) FROM (SELECT position FROM push_delivery
                                WHERE state = 'WAITING' AND next_try_at > :now LIMIT :most) AS c) AS held,
                               (SELECT MIN(next_try_at) FROM push_delivery
                                WHERE state = 'WAITING' AND next_try_at <= :now) AS oldest
                        """), now, late);
    }

    Backlog of(Channel channel, Instant now, Instant late) {
        return counted(sql.of("""
                        SELECT (SELECT COUNT(*) FROM (SELECT id FROM channel_delivery WHERE channel = :channel
                                AND state = 'QUEUED' AND next_try_at <= :now LIMIT :most) AS a) AS waiting,
                               (SELECT COUNT(*) FROM (SELECT id FROM channel_delivery WHERE channel = :channel
                                AND state = 'QUEUED' AND next_try_at <= :late LIMIT :most) AS b) AS late,
                               (SELECT COUNT(*) FROM (SELECT id FROM channel_delivery WHERE channel = :channel
                                AND state = 'QUEUED' AND next_try_at > :now LIMIT :most) AS c) AS held,
                               (SELECT MIN(next_try_at) FROM channel_delivery WHERE channel = :channel
                                AND state = 'QUEUED' AND next_try_at <= :now) AS oldest
                        """).with("channel", channel), now, late);
    }

    private static Backlog counted(Statement query, Instant now, Instant late) {
        return query.with("now", now)
                .with("late", late)
                .with("most", StuckRows.MOST)
                .get(BacklogRows::backlog);
    }

    private static Backlog backlog(Row row) {
        return new Backlog(
                row.number("waiting"),
                row.number("late"),
                row.number("held"),
                row.findInstant("oldest").orElse(null));
    }
}
