package vn.motcua.notification.reach;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.notification.words.Notice;
import vn.motcua.notification.words.NoticeJson;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;

/** SQL of inbox messages that no app has confirmed; every method joins the caller's transaction. */
@Singleton
class FallbackRows {
    private final Sql sql;
    private final NoticeJson json;

    FallbackRows(Sql sql, NoticeJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** A message whose time has come. */
    record Due(UUID messageId, ApplicantId applicantId, Notice notice, boolean confirmed) {}

    /** Those whose time has come, locked; what another server has in hand is passed over. */
    List<Due> lockDue(Instant now, int limit) {
        return sql.of("""
                        SELECT id, applicant_id, notice, COALESCE(received_at, read_at) IS NOT NULL AS confirmed
                        FROM inbox_message
                        WHERE settled_at IS NULL AND fallback_at <= :now
                        ORDER BY fallback_at
                        LIMIT :limit
                        FOR UPDATE SKIP LOCKED
                        """).with("now", now).with("limit", limit).list(this::due);
    }

    /** An applicant's that wait for longer than until then, locked. */
    List<Due> lockLaterThan(ApplicantId applicant, Instant then) {
        return sql.of("""
                        SELECT id, applicant_id, notice, COALESCE(received_at, read_at) IS NOT NULL AS confirmed
                        FROM inbox_message
                        WHERE applicant_id = :applicant AND settled_at IS NULL AND fallback_at > :then
                        FOR UPDATE
                        """)
                .with("applicant", applicant.value())
                .with("then", then)
                .list(this::due);
    }

    void move(UUID message, Instant fallbackAt) {
        sql.of("UPDATE inbox_message SET fallback_at = :at WHERE id = :id")
                .with("at", fallbackAt)
                .with("id", message)
                .update();
    }

    private Due due(Row row) {
        return new Due(
                row.uuid("id"),
                new ApplicantId(row.uuid("applicant_id")),
                json.read(row.text("notice")),
                row.number("confirmed") == 1);
    }

    void settle(List<UUID> messages, Instant now) {
        sql.of("UPDATE inbox_message SET settled_at = :now WHERE id IN (:messages)")
                .with("now", now)
                .withEach("messages", messages)
                .update();
    }
}
