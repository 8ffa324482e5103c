package vn.motcua.exchange.watch;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.sql.Sql;

/** The table {@code exchange_late_told}: when each agency was last told what is late; every method joins the caller's transaction. */
@Singleton
class LateRows {
    private final Sql sql;

    LateRows(Sql sql) {
        this.sql = sql;
    }

    /** How many documents of an agency are late. */
    record Late(AgencyId agencyId, long documents) {}

    /** Agencies where more is late than when they were told, if that was before a moment. */
    List<Late> untold(Instant toldBefore) {
        return sql.of("""
                        SELECT t.agency_id, COUNT(DISTINCT t.document_id) AS documents
                        FROM exchange_trouble t LEFT JOIN exchange_late_told l ON l.agency_id = t.agency_id
                        WHERE t.kind = 'LATE' AND t.open = 1 AND (l.told_at IS NULL OR l.told_at <= :before)
                        GROUP BY t.agency_id
                        HAVING MAX(l.told_at) IS NULL OR MAX(t.raised_at) > MAX(l.told_at)
                        """)
                .with("before", toldBefore)
                .list(row -> new Late(new AgencyId(row.uuid("agency_id")), row.number("documents")));
    }

    /** False when somebody else has told the agency since. */
    boolean mark(AgencyId agency, Instant toldBefore, Instant now) {
        return insert(agency, now)
                || sql.of("""
                        UPDATE exchange_late_told SET told_at = :now WHERE agency_id = :agencyId AND told_at <= :before
                        """)
                                .with("now", now)
                                .with("agencyId", agency.value())
                                .with("before", toldBefore)
                                .update()
                        == 1;
    }

    private boolean insert(AgencyId agency, Instant now) {
        return sql.of("INSERT IGNORE INTO exchange_late_told (agency_id, told_at) VALUES (:agencyId, :now)")
                        .with("agencyId", agency.value())
                        .with("now", now)
                        .update()
                == 1;
    }
}
