package vn.motcua.notification.push;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.notification.push.PushDelivery.Target;
import vn.motcua.notification.words.Notice;
import vn.motcua.notification.words.NoticeJson;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.text.Language;

/** SQL of {@code push_delivery}; every method joins the caller's transaction. */
@Singleton
class PushDeliveries {
    private final Sql sql;
    private final NoticeJson json;

    PushDeliveries(Sql sql, NoticeJson json) {
        this.sql = sql;
        this.json = json;
    }

    private record Held(
            long position,
            UUID id,
            UUID messageId,
            UUID threadId,
            ApplicantId applicantId,
            Target target,
            int attempts,
            Instant createdAt) {}

    void save(List<NewDelivery> deliveries, Instant now) {
        sql.forEach(
                """
                INSERT INTO push_delivery (id, message_id, event_id, applicant_id, device_id, thread_id, push_token,
                                           language, state, attempts, next_try_at, created_at)
                VALUES (:id, :messageId, :eventId, :applicantId, :deviceId, :threadId, :token,
                        :language, 'WAITING', 0, :now, :now)
                """,
                deliveries,
                (statement, delivery) -> statement
                        .with("id", Ids.next())
                        .with("messageId", delivery.messageId())
                        .with("eventId", delivery.eventId())
                        .with("applicantId", delivery.applicantId().value())
                        .with("deviceId", delivery.device().id())
                        .with("threadId", delivery.threadId())
                        .with("token", delivery.device().pushToken())
                        .with("language", delivery.device().language())
                        .with("now", now));
    }

    /** Takes due deliveries, for each device and thread at most the one that no earlier one still stands before. */
    List<PushDelivery> claim(Instant now, Instant leaseEnd, int limit) {
        List<Held> held = lockDue(now, limit);
        if (held.isEmpty()) {
            return List.of();
        }
        UUID claim = UUID.randomUUID();
        sql.of("""
                        UPDATE push_delivery SET attempts = attempts + 1, claim = :claim, next_try_at = :leaseEnd
                        WHERE position IN (:positions)
                        """)
                .with("claim", claim)
                .with("leaseEnd", leaseEnd)
                .withEach("positions", held.stream().map(Held::position).toList())
                .update();
        Map<UUID, Notice> notices = notices(held.stream().map(Held::messageId).collect(Collectors.toSet()));
        return held.stream().map(one -> claimed(one, claim, notices)).toList();
    }

    /** Writes what became of claimed deliveries; those that another server has taken over meanwhile are left alone. */
    void write(List<DeliveryResult> results, Instant now) {
        Predicate<DeliveryResult> delivered = result -> result.state() == DeliveryState.DELIVERED;
        writeDelivered(
                results.stream().filter(delivered).map(DeliveryResult::delivery).toList(), now);
        sql.forEach("""
                UPDATE push_delivery
                SET state = :state, attempts = :attempts, next_try_at = COALESCE(:nextTryAt, next_try_at), claim = NULL,
                    reason = :reason, finished_at = :finishedAt, push_token = :token, language = :language
                WHERE position = :position AND claim = :claim
                """, results.stream().filter(delivered.negate()).toList(), (statement, result) -> {
            PushDelivery delivery = result.delivery();
            boolean waits = result.state() == DeliveryState.WAITING;
            statement
                    .with("state", result.state())
                    .with("attempts", result.attempts())
                    .with("nextTryAt", result.nextTryAt())
                    .with("reason", result.reason())
                    .with("finishedAt", waits ? null : now)
                    .with("token", waits ? delivery.target().token() : "")
                    .with("language", delivery.target().language())
                    .with("position", delivery.position())
                    .with("claim", delivery.claim());
        });
    }

    int sweep(Instant finishedBefore, int limit) {
        return sql.of("DELETE FROM push_delivery WHERE finished_at < :before ORDER BY finished_at LIMIT :limit")
                .with("before", finishedBefore)
                .with("limit", limit)
                .update();
    }

    private void writeDelivered(List<PushDelivery> delivered, Instant now) {
        if (delivered.isEmpty()) {
            return;
        }
        // The mass of all results and all alike: one statement.
        sql.of("""
                        UPDATE push_delivery
                        SET state = 'DELIVERED', claim = NULL, reason = NULL, finished_at = :now, push_token = ''
                        WHERE position IN (:positions) AND claim = :claim
                        """)
                .with("now", now)
                .withEach(
                        "positions",
                        delivered.stream().map(PushDelivery::position).toList())
                .with("claim", delivered.getFirst().claim())
                .update();
    }

    private List<Held> lockDue(Instant now, int limit) {
        return sql.of("""
                        SELECT d.position, d.id, d.message_id, d.thread_id, d.applicant_id, d.device_id, d.push_token,
                               d.language, d.attempts, d.created_at
                        FROM push_delivery d
                        WHERE d.state = 'WAITING' AND d.next_try_at <= :now
                          AND NOT EXISTS (
                            SELECT 1 FROM push_delivery earlier
                            WHERE earlier.device_id = d.device_id AND earlier.thread_id = d.thread_id
                              AND earlier.state = 'WAITING' AND earlier.position < d.position)
                        ORDER BY d.next_try_at
                        LIMIT :limit
                        FOR UPDATE SKIP LOCKED
                        """).with("now", now).with("limit", limit).list(PushDeliveries::held);
    }

    private static Held held(Row row) {
        return new Held(
                row.number("position"),
                row.uuid("id"),
                row.uuid("message_id"),
                row.uuid("thread_id"),
                new ApplicantId(row.uuid("applicant_id")),
                new Target(row.uuid("device_id"), row.text("push_token"), Language.valueOf(row.text("language"))),
                (int) row.number("attempts"),
                row.instant("created_at"));
    }

    private static PushDelivery claimed(Held held, UUID claim, Map<UUID, Notice> notices) {
        Notice notice = notices.get(held.messageId());
        if (notice == null) {
            throw new IllegalStateException("A delivery without its message");
        }
        return new PushDelivery(
                held.position(),
                held.id(),
                claim,
                held.messageId(),
                held.threadId(),
                held.applicantId(),
                held.target(),
                held.attempts() + 1,
                held.createdAt(),
                notice);
    }

    private Map<UUID, Notice> notices(Collection<UUID> messageIds) {
        record Read(UUID id, Notice notice) {}
        return sql
                .of("SELECT id, notice FROM inbox_message WHERE id IN (:ids)")
                .withEach("ids", messageIds)
                .list(row -> new Read(row.uuid("id"), json.read(row.text("notice"))))
                .stream()
                .collect(Collectors.toMap(Read::id, Read::notice));
    }
}
