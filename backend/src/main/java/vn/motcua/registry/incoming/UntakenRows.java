package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.sql.Statement;

/** Lists what arrived and was neither taken in nor returned; every method joins the caller's transaction. */
@Singleton
class UntakenRows {

    private final Sql sql;

    UntakenRows(Sql sql) {
        this.sql = sql;
    }

    Page<IncomingLine> list(AgencyId agency, Instant arrivedBy, @Nullable String cursor, int limit) {
        Cursor after = cursor == null ? null : Cursor.of(cursor, 2);
        Statement query = sql.of(IncomingListRows.SELECT
                        + " AND state = 'ARRIVED' AND arrived_at <= :arrivedBy"
                        + (after == null ? "" : " AND (arrived_at > :at OR (arrived_at = :at AND id > :lastId))")
                        + " ORDER BY arrived_at, id LIMIT :most")
                .with("agencyId", agency.value())
                .with("arrivedBy", arrivedBy)
                .with("most", limit + 1);
        if (after != null) {
            query.with("at", after.instant(0)).with("lastId", after.uuid(1));
        }
        return Page.of(
                query.list(IncomingListRows::line),
                limit,
                last -> Cursor.after(last.arrived().at(), last.id()));
    }

    /** The agencies at which anything has arrived and waits. */
    List<AgencyId> agencies() {
        return sql.of("SELECT DISTINCT agency_id FROM incoming_document WHERE state = 'ARRIVED'")
                .list(row -> new AgencyId(row.uuid("agency_id")));
    }

    /** False when the agency was told on that day already. */
    boolean markDay(AgencyId agency, LocalDate day) {
        return sql.of("INSERT IGNORE INTO incoming_untaken_day (agency_id, day) VALUES (:agencyId, :day)")
                        .with("agencyId", agency.value())
                        .with("day", day)
                        .update()
                == 1;
    }

    long count(AgencyId agency, Instant arrivedBy) {
        return sql.of("""
                        SELECT COUNT(*) AS documents FROM incoming_document
                        WHERE agency_id = :agencyId AND state = 'ARRIVED' AND arrived_at <= :arrivedBy
                        """)
                .with("agencyId", agency.value())
                .with("arrivedBy", arrivedBy)
                .get(row -> row.number("documents"));
    }
}
