package vn.motcua.notification;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.notification.words.NoticeJson;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;

/** SQL of {@code inbox_message}; every method joins the caller's transaction. */
@Singleton
class InboxMessages {
    private final Sql sql;
    private final NoticeJson json;

    InboxMessages(Sql sql, NoticeJson json) {
        this.sql = sql;
        this.json = json;
    }

    void save(List<InboxMessage> messages) {
        sql.forEach(
                """
                INSERT INTO inbox_message (id, applicant_id, event_id, kind, notice, created_at)
                VALUES (:id, :applicantId, :eventId, :kind, :notice, :createdAt)
                """,
                messages,
                (statement, message) -> statement
                        .with("id", message.id())
                        .with("applicantId", message.applicantId().value())
                        .with("eventId", message.eventId())
                        .with("kind", message.notice().kind())
                        .with("notice", json.write(message.notice()))
                        .with("createdAt", message.createdAt()));
    }

    /** Newest first, from before an id where one is given. */
    List<InboxMessage> page(ApplicantId applicant, boolean unreadOnly, Optional<UUID> before, int limit) {
        return sql.of("""
                        SELECT id, applicant_id, event_id, notice, created_at, read_at
                        FROM inbox_message
                        WHERE applicant_id = :applicantId
                          AND (:everything OR read_at IS NULL)
                          AND (:fromTheTop OR id < :before)
                        ORDER BY id DESC
                        LIMIT :limit
                        """)
                .with("applicantId", applicant.value())
                .with("everything", !unreadOnly)
                .with("fromTheTop", before.isEmpty())
                .with("before", before.orElse(null))
                .with("limit", limit)
                .list(this::read);
    }

    long countUnread(ApplicantId applicant) {
        return sql.of("SELECT COUNT(*) AS unread FROM inbox_message WHERE applicant_id = :id AND read_at IS NULL")
                .with("id", applicant.value())
                .get(row -> row.number("unread"));
    }

    /** Whether there is such a message of theirs; the first reading's time stays. */
    boolean markRead(ApplicantId applicant, UUID id, Instant now) {
        return sql.of("""
                                UPDATE inbox_message SET read_at = COALESCE(read_at, :now)
                                WHERE id = :id AND applicant_id = :applicantId
                                """)
                        .with("now", now)
                        .with("id", id)
                        .with("applicantId", applicant.value())
                        .update()
                == 1;
    }

    private InboxMessage read(Row row) {
        return new InboxMessage(
                row.uuid("id"),
                new ApplicantId(row.uuid("applicant_id")),
                row.uuid("event_id"),
                json.read(row.text("notice")),
                row.instant("created_at"),
                row.findInstant("read_at").orElse(null));
    }
}
