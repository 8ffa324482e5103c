package vn.motcua.notification.officer;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.sql.Statement;

/** The table {@code officer_notice}; every method joins the caller's transaction. */
@Singleton
class OfficerNoticeRows {
    private final Sql sql;

    OfficerNoticeRows(Sql sql) {
        this.sql = sql;
    }

    void insert(OfficerNotice notice, UUID event) {
        sql.of("""
            INSERT INTO officer_notice (id, officer_id, event_id, kind, agency_id, subject_id, amount, created_at)
            VALUES (:id, :officerId, :eventId, :kind, :agencyId, :subjectId, :amount, :createdAt)
            """)
                .with("id", notice.id())
                .with("officerId", notice.officerId().value())
                .with("eventId", event)
                .with("kind", notice.kind())
                .with("agencyId", notice.about().agencyId())
                .with("subjectId", notice.about().subjectId())
                .with("amount", notice.about().amount())
                .with("createdAt", notice.createdAt())
                .update();
    }

    /** The latest first, from before an id where one is given. */
    List<OfficerNotice> list(OfficerId officer, boolean unreadOnly, @Nullable UUID before, int limit) {
        Statement query = sql.of("""
                        SELECT id, officer_id, kind, agency_id, subject_id, amount, created_at, read_at FROM officer_notice
                        WHERE officer_id = :officerId
                        """
                        + (unreadOnly ? " AND read_at IS NULL" : "")
                        + (before == null ? "" : " AND id < :before")
                        + " ORDER BY id DESC LIMIT :limit")
                .with("officerId", officer.value())
                .with("limit", limit);
        if (before != null) {
            query.with("before", before);
        }
        return query.list(OfficerNoticeRows::notice);
    }

    /** Whether an officer has a notice of a kind about an agency that they have not read. */
    boolean hasUnread(OfficerId officer, OfficerNoticeKind kind, UUID agency) {
        return sql.of("""
            SELECT 1 FROM officer_notice
            WHERE officer_id = :officerId AND read_at IS NULL AND kind = :kind AND agency_id = :agencyId LIMIT 1
            """)
                .with("officerId", officer.value())
                .with("kind", kind)
                .with("agencyId", agency)
                .first(row -> true)
                .isPresent();
    }

    /** Whether an officer has such a notice of a document that they have not read. */
    boolean hasUnreadOf(OfficerId officer, OfficerNoticeKind kind, UUID subject) {
        return sql.of("""
            SELECT 1 FROM officer_notice
            WHERE subject_id = :subjectId AND read_at IS NULL AND officer_id = :officerId AND kind = :kind LIMIT 1
            """)
                .with("subjectId", subject)
                .with("officerId", officer.value())
                .with("kind", kind)
                .first(row -> true)
                .isPresent();
    }

    /** Counts one more in a notice of a kind about an agency that the officer has not read; false where there is none. */
    boolean countOneMore(OfficerId officer, OfficerNoticeKind kind, UUID agency) {
        return sql.of("""
            UPDATE officer_notice SET amount = COALESCE(amount, 1) + 1, subject_id = NULL
            WHERE officer_id = :officerId AND read_at IS NULL AND kind = :kind AND agency_id = :agencyId
            """)
                        .with("officerId", officer.value())
                        .with("kind", kind)
                        .with("agencyId", agency)
                        .update()
                > 0;
    }

    /** Marks what officers were told of a document as read: it is over. */
    void endOf(UUID subject, Set<OfficerNoticeKind> kinds, Instant now) {
        sql.of(
                        "UPDATE officer_notice SET read_at = :now WHERE subject_id = :subjectId AND read_at IS NULL AND kind IN ("
                                + names(kinds) + ")")
                .with("now", now)
                .with("subjectId", subject)
                .update();
    }

    /** Marks what officers were told of an agency's lists as read: nothing stands in them any more. */
    void endAt(UUID agency, Set<OfficerNoticeKind> kinds, Instant now) {
        sql.of("UPDATE officer_notice SET read_at = :now WHERE agency_id = :agencyId AND read_at IS NULL AND kind IN ("
                        + names(kinds) + ")")
                .with("now", now)
                .with("agencyId", agency)
                .update();
    }

    /** The same of what is about no document that stands in a register. */
    void endAtOfNone(UUID agency, Set<OfficerNoticeKind> kinds, Instant now) {
        sql.of("UPDATE officer_notice SET read_at = :now"
                        + " WHERE agency_id = :agencyId AND read_at IS NULL AND subject_id IS NULL AND kind IN ("
                        + names(kinds) + ")")
                .with("now", now)
                .with("agencyId", agency)
                .update();
    }

    private static String names(Set<OfficerNoticeKind> kinds) {
        return kinds.stream().map(kind -> "'" + kind + "'").collect(Collectors.joining(", "));
    }

    long countUnread(OfficerId officer) {
        return sql.of("SELECT COUNT(*) AS unread FROM officer_notice WHERE officer_id = :officerId AND read_at IS NULL")
                .with("officerId", officer.value())
                .get(row -> row.number("unread"));
    }

    /** Whether there is such a notice of theirs; the first reading's time stays. */
    boolean markRead(OfficerId officer, UUID id, Instant now) {
        return sql.of("""
            UPDATE officer_notice SET read_at = COALESCE(read_at, :now)
            WHERE id = :id AND officer_id = :officerId
            """)
                        .with("now", now)
                        .with("id", id)
                        .with("officerId", officer.value())
                        .update()
                == 1;
    }

    /** Removes notices that were read before a moment, the first read first; what is still to be pushed stays. */
    int deleteReadBefore(Instant before, int limit) {
        return sql.of("""
            DELETE FROM officer_notice
            WHERE read_at < :before
              AND NOT EXISTS (SELECT 1 FROM push_delivery p WHERE p.notice_id = officer_notice.id)
            ORDER BY read_at LIMIT :limit
            """).with("before", before).with("limit", limit).update();
    }

    private static OfficerNotice notice(Row row) {
        return new OfficerNotice(
                row.uuid("id"),
                new OfficerId(row.uuid("officer_id")),
                OfficerNoticeKind.valueOf(row.text("kind")),
                new OfficerNotice.About(
                        row.uuid("agency_id"),
                        row.findUuid("subject_id").orElse(null),
                        row.findNumber("amount").orElse(null)),
                row.instant("created_at"),
                row.findInstant("read_at").orElse(null));
    }
}
