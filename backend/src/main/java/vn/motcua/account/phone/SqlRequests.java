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

/** Lists requests that wait for a second officer; inside a transaction. */
@Singleton
class SqlRequests {

    private final Sql sql;

    SqlRequests(Sql sql) {
        this.sql = sql;
    }

    /** The next of them, those first that were asked for first; one more than the limit. */
    List<RequestRow> waiting(Set<UUID> agencies, @Nullable Cursor after, int limit, Instant now) {
        if (agencies.isEmpty()) {
            return List.of();
        }
        Statement statement = sql.of("""
                        SELECT id, applicant_id, new_phone, paper, full_name, date_of_birth, representative_name,
                               representative_number, reason, agency_id, asked_by, asked_at, expires_at, open_for
                          FROM phone_change_request
                         WHERE decision IS NULL AND expires_at > :now AND agency_id IN (:agencies)
                        """ + (after == null ? "" : " AND id > :id") + " ORDER BY id LIMIT :limit")
                .with("now", now)
                .withEach("agencies", agencies)
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
                null,
                null,
                null,
                null,
                row.findUuid("open_for").orElse(null));
    }
}
