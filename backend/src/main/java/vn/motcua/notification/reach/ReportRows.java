package vn.motcua.notification.reach;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.channel.DeliveryReport;
import vn.motcua.platform.sql.Sql;

/** SQL of {@code channel_report} and of the deliveries that reports speak of; every method joins the caller's transaction. */
@Singleton
class ReportRows {
    private final Sql sql;

    ReportRows(Sql sql) {
        this.sql = sql;
    }

    /** A delivery of which a provider said something that has not been worked in. */
    record Told(UUID id, DeliveryReport report, Instant dueAt, int lost) {}

    /** Keeps the last word on a message. */
    void keep(Channel channel, String reference, DeliveryReport report, Instant now) {
        sql.of("""
                        INSERT INTO channel_report (channel, reference, report, reported_at)
                        VALUES (:channel, :reference, :report, :now)
                        ON DUPLICATE KEY UPDATE report = :report, reported_at = :now
                        """)
                .with("channel", channel)
                .with("reference", reference)
                .with("report", report)
                .with("now", now)
                .update();
    }

    List<Told> lock(Channel channel, Collection<String> references, Instant handedOverAfter) {
        return sql.of("""
                        SELECT d.id, r.report, d.due_at, d.lost
                        FROM channel_report r
                        JOIN channel_delivery d ON d.reference = r.reference AND d.channel = r.channel
                        WHERE r.channel = :channel AND r.reference IN (:references)
                          AND d.state = 'HANDED_OVER' AND d.received_at IS NULL AND d.finished_at > :after
                        FOR UPDATE
                        """)
                .with("channel", channel)
                .withEach("references", references)
                .with("after", handedOverAfter)
                .list(row -> new Told(
                        row.uuid("id"),
                        DeliveryReport.valueOf(row.text("report")),
                        row.instant("due_at"),
                        Math.toIntExact(row.number("lost"))));
    }

    void received(UUID delivery, Instant now) {
        sql.of("UPDATE channel_delivery SET received_at = :now WHERE id = :id")
                .with("now", now)
                .with("id", delivery)
                .update();
    }

    /** It waits once more, under another id: the provider would take the one it knows for done. */
    void again(UUID delivery, Instant next, Failure failure) {
        sql.of("""
                        UPDATE channel_delivery
                        SET state = 'QUEUED', lost = lost + 1, reference = NULL, failure = :failure, reason = :reason,
                            next_try_at = :next, finished_at = NULL
                        WHERE id = :id
                        """)
                .with("failure", failure.kind())
                .with("reason", failure.reason())
                .with("next", next)
                .with("id", delivery)
                .update();
    }

    void failed(UUID delivery, Failure failure, Instant now) {
        sql.of("""
                        UPDATE channel_delivery
                        SET state = 'FAILED', failure = :failure, reason = :reason, finished_at = :now
                        WHERE id = :id
                        """)
                .with("failure", failure.kind())
                .with("reason", failure.reason())
                .with("now", now)
                .with("id", delivery)
                .update();
    }

    int deleteBefore(Instant before, int limit) {
        return sql.of("DELETE FROM channel_report WHERE reported_at < :before ORDER BY reported_at LIMIT :limit")
                .with("before", before)
                .with("limit", limit)
                .update();
    }
}
