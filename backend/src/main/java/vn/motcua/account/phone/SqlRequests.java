package vn.motcua.account.phone;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.sql.Statement;

/** Lists requests for those who decide on them, and for those who asked; inside a transaction. */
@Singleton
class SqlRequests {

    private static final String SELECT = """
            SELECT id, applicant_id, new_phone, paper, full_name, date_of_birth, representative_name,
                   representative_number, reason, agency_id, asked_by, asked_at, expires_at, decision, decided_by,
                   decided_at, decision_reason, open_for
              FROM phone_change_request
            """;

    private final Sql sql;

    SqlRequests(Sql sql) {
        this.sql = sql;
    }

    /** The next of them, those first that were asked for first; one more than the limit. */
    List<RequestRow> waiting(Set<UUID> agencies, @Nullable Cursor after, int limit, Instant now) {
        if (agencies.isEmpty()) {
            return List.of();
        }
        Statement statement = sql.of(SELECT
                        + " WHERE decision IS NULL AND expires_at > :now AND agency_id IN (:agencies)"
                        + (after == null ? "" : " AND id > :id")
                        + " ORDER BY id LIMIT :limit")
                .with("now", now)
                .withEach("agencies", agencies)
                .with("limit", limit + 1);
        if (after != null) {
            statement.with("id", after.uuid(0));
        }
        return statement.list(SqlRequests::read);
    }

    /** What an officer has asked for since, the latest first; one more than the limit. */
    List<RequestRow> askedBy(UUID officer, Instant since, @Nullable Cursor after, int limit) {
        Statement statement = sql.of(SELECT
                        + " WHERE asked_by = :officer AND asked_at >= :since"
                        + (after == null ? "" : " AND id < :id")
                        + " ORDER BY id DESC LIMIT :limit")
                .with("officer", officer)
                .with("since", since)
                .with("limit", limit + 1);
        if (after != null) {
            statement.with("id", after.uuid(0));
        }
        return statement.list(SqlRequests::read);
    }

    private static RequestRow read(Row row) {
        return new RequestRow(
                row.uuid("id"),
                row.uuid("applicant_id"),
                row.text("new_phone"),
                PhoneChange.Paper.valueOf(row.text("paper")),
                row.text("full_name"),
                row.findDate("date_of_birth").orElse(null),
                row.findText("representative_name").orElse(null),
                row.findText("representative_number").orElse(null),
                row.text("reason"),
                row.uuid("agency_id"),
                row.uuid("asked_by"),
                row.instant("asked_at"),
                row.instant("expires_at"),
                row.findText("decision").map(RequestRow.Decision::valueOf).orElse(null),
                row.findUuid("decided_by").orElse(null),
                row.findInstant("decided_at").orElse(null),
                row.findText("decision_reason").orElse(null),
                row.findUuid("open_for").orElse(null));
    }
}
