package vn.motcua.notification.reach;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.words.Notice;
import vn.motcua.notification.words.NoticeJson;
import vn.motcua.notification.words.NotificationKind;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.sql.Statement;
import vn.motcua.platform.text.Language;

/** SQL of {@code channel_delivery}; every method joins the caller's transaction. */
@Singleton
public class ReachRows {
    private final Sql sql;
    private final NoticeJson json;

    ReachRows(Sql sql, NoticeJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** How the short messages and mails of inbox messages stand. */
    public Map<UUID, Map<Channel, ReachState>> of(Collection<UUID> messages) {
        return sql
                .of("""
                        SELECT message_id, channel, IF(received_at IS NULL, state, 'RECEIVED') AS state
                        FROM channel_delivery WHERE message_id IN (:messages)
                        """)
                .withEach("messages", messages)
                .list(row -> new Standing(
                        row.uuid("message_id"),
                        Channel.valueOf(row.text("channel")),
                        ReachState.valueOf(row.text("state"))))
                .stream()
                .collect(
                        Collectors.groupingBy(Standing::message, Collectors.toMap(Standing::channel, Standing::state)));
    }

    private record Standing(UUID message, Channel channel, ReachState state) {}

    void add(List<NewReach> reaches, Instant now) {
        sql.forEach(
                """
                        INSERT INTO channel_delivery (id, message_id, channel, language, state, attempts, due_at, next_try_at,
                                                      created_at)
                        VALUES (:id, :message, :channel, :language, 'QUEUED', 0, :due, :due, :now)
                        """,
                reaches,
                (insert, reach) -> insert.with("id", Ids.next())
                        .with("message", reach.messageId())
                        .with("channel", reach.channel())
                        .with("language", reach.language())
                        .with("due", reach.dueAt())
                        .with("now", now));
    }

    /** Has an applicant's that wait for a better hour asked for now. */
    void wake(ApplicantId applicant, Instant now) {
        sql.of("""
                        UPDATE channel_delivery d JOIN inbox_message m ON m.id = d.message_id
                        SET d.next_try_at = :now, d.due_at = :now
                        WHERE m.applicant_id = :applicant AND d.state = 'QUEUED' AND d.due_at > :now AND d.claim IS NULL
                        """).with("applicant", applicant.value()).with("now", now).update();
    }

    /** Takes what is due on a channel, until the lease's end. */
    List<Claimed> claim(Channel channel, Instant now, Instant leaseEnd, int limit) {
        List<UUID> ids = sql.of("""
                        SELECT id FROM channel_delivery
                        WHERE channel = :channel AND state = 'QUEUED' AND next_try_at <= :now
                        ORDER BY next_try_at
                        LIMIT :limit
                        FOR UPDATE SKIP LOCKED
                        """)
                .with("channel", channel)
                .with("now", now)
                .with("limit", limit)
                .list(row -> row.uuid("id"));
        if (ids.isEmpty()) {
            return List.of();
        }
        UUID claim = UUID.randomUUID();
        sql.of("""
                        UPDATE channel_delivery SET attempts = attempts + 1, claim = :claim, next_try_at = :leaseEnd
                        WHERE id IN (:ids)
                        """)
                .with("claim", claim)
                .with("leaseEnd", leaseEnd)
                .withEach("ids", ids)
                .update();
        Map<UUID, Set<NotificationKind>> later = toldLater(ids);
        return sql.of("""
                        SELECT d.id, d.channel, d.language, d.attempts, d.lost, d.due_at, d.failure, d.reason, m.applicant_id,
                               m.notice, COALESCE(m.received_at, m.read_at) IS NOT NULL AS confirmed,
                               mail.id IS NOT NULL AS mailed
                        FROM channel_delivery d
                        JOIN inbox_message m ON m.id = d.message_id
                        LEFT JOIN channel_delivery mail ON mail.message_id = d.message_id AND mail.channel = 'MAIL'
                             AND mail.state = 'HANDED_OVER'
                        WHERE d.id IN (:ids)
                        """)
                .withEach("ids", ids)
                .list(row -> claimed(row, claim, later.getOrDefault(row.uuid("id"), Set.of())));
    }

    /** What the same people were told of the same dossiers after what these tell of. */
    private Map<UUID, Set<NotificationKind>> toldLater(List<UUID> ids) {
        return sql
                .of("""
                        SELECT d.id, later.kind
                        FROM channel_delivery d
                        JOIN inbox_message m ON m.id = d.message_id
                        JOIN inbox_message later ON later.applicant_id = m.applicant_id AND later.id > m.id
                             AND later.dossier_id = m.dossier_id
                        WHERE d.id IN (:ids)
                        """)
                .withEach("ids", ids)
                .list(row -> Map.entry(row.uuid("id"), NotificationKind.valueOf(row.text("kind"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private Claimed claimed(Row row, UUID claim, Set<NotificationKind> later) {
        Optional<Failure.Kind> failed = row.findText("failure").map(Failure.Kind::valueOf);
        Notice notice = json.read(row.text("notice"));
        return new Claimed(
                row.uuid("id"),
                claim,
                Channel.valueOf(row.text("channel")),
                new ApplicantId(row.uuid("applicant_id")),
                Language.valueOf(row.text("language")),
                notice,
                row.number("confirmed") == 1 || later.stream().anyMatch(notice.kind()::isOverAfter),
                row.number("mailed") == 1,
                Math.toIntExact(row.number("lost")),
                Math.toIntExact(row.number("attempts")),
                row.instant("due_at"),
                failed.map(kind -> new Failure(kind, row.findText("reason").orElse("")))
                        .orElse(null));
    }

    /** Writes what became of claimed ones; those that another server has taken over meanwhile are left alone. */
    void write(List<Result> results, Instant now) {
        sql.forEach("""
                        UPDATE channel_delivery
                        SET state = :state, failure = COALESCE(:failure, failure), reason = COALESCE(:reason, reason),
                            reference = :reference, attempts = attempts - :untried, next_try_at = :nextTryAt,
                            due_at = COALESCE(:dueAt, due_at), finished_at = :finishedAt, claim = NULL
                        WHERE id = :id AND claim = :claim
                        """, results, (update, result) -> fill(update, result, now));
    }

    private static void fill(Statement update, Result result, Instant now) {
        update.with("id", result.of().id())
                .with("claim", result.of().claim())
                .with("failure", null)
                .with("reason", null)
                .with("reference", null)
                .with("untried", 0)
                .with("nextTryAt", null)
                .with("dueAt", null)
                .with("finishedAt", now);
        switch (result) {
            case Result.HandedOver done ->
                update.with("state", ReachState.HANDED_OVER).with("reference", done.reference());
            case Result.CalledOff off ->
                update.with("state", ReachState.CALLED_OFF).with("untried", 1);
            case Result.Failed failed -> failed(update.with("state", ReachState.FAILED), failed.failure());
            case Result.Again again -> failed(waits(update, again.nextTryAt()), again.failure());
            case Result.Held held ->
                waits(update, held.until()).with("dueAt", held.until()).with("untried", 1);
            case Result.PutBack back -> waits(update, back.until()).with("untried", 1);
        }
    }

    private static Statement waits(Statement update, Instant until) {
        return update.with("state", ReachState.QUEUED).with("nextTryAt", until).with("finishedAt", null);
    }

    private static void failed(Statement update, Failure failure) {
        update.with("failure", failure.kind()).with("reason", failure.reason());
    }
}
