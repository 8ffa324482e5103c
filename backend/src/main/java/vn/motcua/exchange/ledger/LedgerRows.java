package vn.motcua.exchange.ledger;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.agency.AgencyId;
import vn.motcua.exchange.delivery.DeliveryState;
import vn.motcua.exchange.status.Stage;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;

/** What the ledger reads of the exchange's other tables, and its own; every method joins the caller's transaction. */
@Singleton
class LedgerRows {
    private final Sql sql;

    LedgerRows(Sql sql) {
        this.sql = sql;
    }

    /** What an agency had to send by an axis: what was finished since, and all that waits. */
    List<Comparison.OwnDelivery> deliveries(String axis, String from, Instant since, Instant settledBefore) {
        return sql.of("""
                        SELECT id, state, axis_id, finished_at FROM exchange_delivery
                        WHERE from_code = :from AND (axis = :axis OR axis IS NULL)
                          AND (finished_at IS NULL OR finished_at >= :since)
                        """)
                .with("from", from)
                .with("axis", axis)
                .with("since", since)
                .list(row -> new Comparison.OwnDelivery(
                        row.uuid("id"),
                        DeliveryState.valueOf(row.text("state")),
                        row.findText("axis_id"),
                        row.findInstant("finished_at")
                                .filter(settledBefore::isAfter)
                                .isPresent()));
    }

    /** Which of an agency's packages at an axis have their effect here, by their ids there. */
    Set<String> known(String axis, AgencyId agency, List<String> lying) {
        if (lying.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(sql.of("""
                        SELECT axis_id FROM exchange_reception
                        WHERE axis = :axis AND agency_id = :agencyId AND state <> 'WAITING' AND axis_id IN (:lying)
                        """)
                .with("axis", axis)
                .with("agencyId", agency.value())
                .withEach("lying", lying)
                .list(row -> row.text("axis_id")));
    }

    /** Documents that came and were taken, and stand in no register. */
    List<UUID> notEntered(Instant since) {
        return sql.of("""
                        SELECT d.id FROM exchange_document d
                        JOIN exchange_standing s ON s.document_id = d.id
                        WHERE d.direction = 'INCOMING' AND d.register_id IS NULL AND d.created_at >= :since
                          AND s.stage NOT IN ('REFUSED', 'GIVEN_BACK')
                        """).with("since", since).list(row -> row.uuid("id"));
    }

    /** Documents that were to be sent to somebody and for whom no delivery was written. */
    List<UUID> notQueued(Instant since) {
        return sql.of("""
                        SELECT d.id FROM exchange_document d
                        JOIN exchange_standing s ON s.document_id = d.id
                        WHERE d.direction = 'OUTGOING' AND d.created_at >= :since
                          AND NOT EXISTS (
                            SELECT 1 FROM exchange_delivery v
                            WHERE v.document_id = d.id AND v.to_code = s.receiver_code AND v.kind <> 'STATUS')
                        """).with("since", since).list(row -> row.uuid("id"));
    }

    void save(String axis, Instant at, Findings findings) {
        sql.of("""
                        INSERT INTO exchange_reconciliation (axis, reconciled_at, explained, unexplained, findings)
                        VALUES (:axis, :at, :explained, :unexplained, :findings)
                        ON DUPLICATE KEY UPDATE reconciled_at = :at, explained = :explained, unexplained = :unexplained,
                            findings = :findings
                        """)
                .with("axis", axis)
                .with("at", at)
                .with("explained", findings.explainedCount())
                .with("unexplained", findings.unexplainedCount())
                .with("findings", String.join("\n", findings.unexplained()))
                .update();
    }

    /** A dossier's documents that went out, to each receiver, with the times of what came of them. */
    List<Handoff> handoffs(UUID dossier) {
        return sql.of("""
                        SELECT d.id, d.code, s.receiver_code, s.stage, d.created_at,
                            (SELECT MAX(v.finished_at) FROM exchange_delivery v
                             WHERE v.document_id = d.id AND v.to_code = s.receiver_code AND v.state = 'SENT'
                               AND v.kind <> 'STATUS') AS sent_at,
                            (SELECT MIN(r.heard_at) FROM exchange_report r
                             WHERE r.document_id = d.id AND r.receiver_code = s.receiver_code
                               AND r.code IN ('01', '03', '04', '05', '06')) AS receipt_at,
                            (SELECT MIN(r.heard_at) FROM exchange_report r
                             WHERE r.document_id = d.id AND r.receiver_code = s.receiver_code
                               AND r.code IN ('03', '04', '05', '06')) AS in_agency_at,
                            (SELECT MIN(a.created_at) FROM exchange_document a
                             WHERE a.dossier_id = d.dossier_id AND a.direction = 'INCOMING'
                               AND a.sender_code = s.receiver_code AND a.created_at > d.created_at) AS result_at
                        FROM exchange_document d JOIN exchange_standing s ON s.document_id = d.id
                        WHERE d.dossier_id = :dossierId AND d.direction = 'OUTGOING'
                        ORDER BY d.created_at, d.id, s.receiver_code
                        """).with("dossierId", dossier).list(LedgerRows::handoff);
    }

    private static Handoff handoff(Row row) {
        return new Handoff(
                row.uuid("id"),
                row.text("code"),
                row.text("receiver_code"),
                Stage.valueOf(row.text("stage")),
                row.instant("created_at"),
                new Handoff.Steps(
                        row.findInstant("sent_at").orElse(null),
                        row.findInstant("receipt_at").orElse(null),
                        row.findInstant("in_agency_at").orElse(null),
                        row.findInstant("result_at").orElse(null)));
    }
}
