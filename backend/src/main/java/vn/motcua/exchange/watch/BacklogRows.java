package vn.motcua.exchange.watch;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.exchange.Direction;
import vn.motcua.exchange.status.Stage;
import vn.motcua.platform.sql.Sql;

/** How much waits, and how the connections stand; every method joins the caller's transaction. */
@Singleton
class BacklogRows {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration THREE_DAYS = Duration.ofDays(3);

    private final Sql sql;

    BacklogRows(Sql sql) {
        this.sql = sql;
    }

    /** How many wait since when. */
    record Ages(long lessThanDay, long lessThanThreeDays, long longer) {}

    /** How an axis stands, without what goes over it. */
    record Connection(
            String axis,
            @Nullable Instant fetchedAt,
            @Nullable Instant failedAt,
            @Nullable String failure,
            long waiting,
            @Nullable Instant reconciledAt,
            @Nullable Long unexplained) {}

    /** An agency's documents of one direction that stand at a stage, by how long they have; not what no axis has taken. */
    Ages ages(AgencyId agency, Direction direction, Stage stage, Instant now) {
        return sql.of("""
                        SELECT COALESCE(SUM(s.since >= :dayAgo), 0) AS young,
                            COALESCE(SUM(s.since < :dayAgo AND s.since >= :threeDaysAgo), 0) AS middle,
                            COALESCE(SUM(s.since < :threeDaysAgo), 0) AS old
                        FROM exchange_standing s JOIN exchange_document d ON d.id = s.document_id
                        WHERE s.stage = :stage AND d.agency_id = :agencyId AND d.direction = :direction
                            AND NOT EXISTS (SELECT 1 FROM exchange_delivery v WHERE v.document_id = s.document_id
                                AND v.to_code = s.receiver_code AND v.state = 'WAITING' AND v.kind <> 'STATUS')
                        """)
                .with("dayAgo", now.minus(DAY))
                .with("threeDaysAgo", now.minus(THREE_DAYS))
                .with("stage", stage)
                .with("agencyId", agency.value())
                .with("direction", direction)
                .get(row -> new Ages(row.number("young"), row.number("middle"), row.number("old")));
    }

    /** How many of an agency's documents wait to be taken by an axis, for one receiver at least. */
    long unsent(AgencyId agency) {
        return sql.of("""
                        SELECT COUNT(DISTINCT d.id) AS documents
                        FROM exchange_delivery v JOIN exchange_document d ON d.id = v.document_id
                        WHERE v.state = 'WAITING' AND d.direction = 'OUTGOING' AND d.agency_id = :agencyId
                        """).with("agencyId", agency.value()).get(row -> row.number("documents"));
    }

    List<Connection> connections() {
        return sql.of("""
                        SELECT a.axis, MAX(m.fetched_at) AS fetched_at, MAX(m.failed_at) AS failed_at,
                            (SELECT f.failure FROM exchange_mailbox f WHERE f.axis = a.axis AND f.failure IS NOT NULL
                             ORDER BY f.failed_at DESC LIMIT 1) AS failure,
                            (SELECT COUNT(*) FROM exchange_delivery v
                             WHERE v.state = 'WAITING' AND v.axis = a.axis) AS waiting,
                            MAX(r.reconciled_at) AS reconciled_at, MAX(r.unexplained) AS unexplained
                        FROM (SELECT axis FROM exchange_mailbox UNION SELECT axis FROM exchange_reconciliation) a
                        LEFT JOIN exchange_mailbox m ON m.axis = a.axis
                        LEFT JOIN exchange_reconciliation r ON r.axis = a.axis
                        GROUP BY a.axis ORDER BY a.axis
                        """)
                .list(row -> new Connection(
                        row.text("axis"),
                        row.findInstant("fetched_at").orElse(null),
                        row.findInstant("failed_at").orElse(null),
                        row.findText("failure").orElse(null),
                        row.number("waiting"),
                        row.findInstant("reconciled_at").orElse(null),
                        row.findNumber("unexplained").orElse(null)));
    }
}
