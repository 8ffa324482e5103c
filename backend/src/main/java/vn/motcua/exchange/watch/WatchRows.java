package vn.motcua.exchange.watch;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;

/** What the watch reads of the exchange's other tables; every method joins the caller's transaction. */
@Singleton
class WatchRows {
    private static final int MOST = 500;
    /** What waits of what is not known to be late; what somebody has put away is not told of once more. */
    private static final String WAITING = """
            SELECT d.id, d.agency_id, d.code, v.to_code AS receiver
            FROM exchange_delivery v JOIN exchange_document d ON d.id = v.document_id
            WHERE v.state = 'WAITING' AND %s
              AND NOT EXISTS (
                SELECT 1 FROM exchange_trouble t
                WHERE t.kind = 'LATE' AND t.document_id = d.id AND t.partner = v.to_code
                  AND (t.open = 1 OR t.raised_at >= v.created_at))
            ORDER BY v.position LIMIT :most
            """;

    private final Sql sql;

    WatchRows(Sql sql) {
        this.sql = sql;
    }

    /** A document at one receiver. */
    record Way(UUID documentId, AgencyId agencyId, String code, String receiver) {}

    /** A mailbox that was not looked into. */
    record Shut(String axis, AgencyId agencyId, String failure) {}

    /** Documents that the axis took before a moment and whose receiver has said nothing, each once for what the axis took. */
    List<Way> silent(Instant takenBefore) {
        return sql.of("""
                        SELECT d.id, d.agency_id, d.code, s.receiver_code AS receiver
                        FROM exchange_standing s
                        JOIN exchange_document d ON d.id = s.document_id AND d.direction = 'OUTGOING'
                        WHERE s.stage = 'SENT'
                          AND EXISTS (
                            SELECT 1 FROM exchange_delivery v
                            WHERE v.document_id = d.id AND v.to_code = s.receiver_code AND v.state = 'SENT'
                              AND v.kind <> 'STATUS' AND v.finished_at < :before
                              AND NOT EXISTS (
                                SELECT 1 FROM exchange_trouble t
                                WHERE t.kind = 'NO_STATUS' AND t.document_id = d.id AND t.partner = s.receiver_code
                                  AND (t.open = 1 OR t.raised_at >= v.finished_at)))
                        ORDER BY s.since LIMIT :most
                        """).with("before", takenBefore).with("most", MOST).list(WatchRows::way);
    }

    /** What was asked before a moment, of which nothing waits to be sent since then, and was not answered: each question once. */
    List<Way> unanswered(Instant askedBefore) {
        return sql.of("""
                        SELECT d.id, d.agency_id, d.code, r.receiver_code AS receiver
                        FROM exchange_request r
                        JOIN exchange_document d ON d.id = r.document_id AND d.direction = 'OUTGOING'
                        WHERE r.waiting AND r.asked_at < :before
                          AND NOT EXISTS (
                            SELECT 1 FROM exchange_delivery v
                            WHERE v.document_id = d.id AND v.to_code = r.receiver_code AND v.kind <> 'STATUS'
                              AND (v.state = 'WAITING' OR (v.state = 'SENT' AND v.finished_at >= :before)))
                          AND NOT EXISTS (
                            SELECT 1 FROM exchange_trouble t
                            WHERE t.kind = 'NO_ANSWER' AND t.document_id = d.id AND t.partner = r.receiver_code
                              AND (t.open = 1 OR t.raised_at >= r.asked_at))
                        ORDER BY r.asked_at LIMIT :most
                        """).with("before", askedBefore).with("most", MOST).list(WatchRows::way);
    }

    /** Documents that should have been sent by now and wait. */
    List<Way> late(Instant now) {
        return sql.of(WAITING.formatted("v.send_by < :now"))
                .with("now", now)
                .with("most", MOST)
                .list(WatchRows::way);
    }

    /** Documents that wait, whenever they are to be sent. */
    List<Way> waiting() {
        return sql.of(WAITING.formatted("v.kind <> 'STATUS'"))
                .with("most", MOST)
                .list(WatchRows::way);
    }

    /** Those that were late and do not wait any more. */
    List<Way> lateNoMore() {
        return sql.of("""
                        SELECT d.id, d.agency_id, d.code, t.partner AS receiver
                        FROM exchange_trouble t JOIN exchange_document d ON d.id = t.document_id
                        WHERE t.kind = 'LATE' AND t.open = 1
                          AND NOT EXISTS (
                            SELECT 1 FROM exchange_delivery v
                            WHERE v.document_id = d.id AND v.to_code = t.partner AND v.state = 'WAITING'
                              AND v.kind <> 'STATUS')
                        LIMIT :most
                        """).with("most", MOST).list(WatchRows::way);
    }

    /** Mailboxes that were last looked into before a moment, or never, and of which nobody was told since. */
    List<Shut> shut(Instant before) {
        return sql.of("""
                        SELECT m.axis, m.agency_id, m.failure FROM exchange_mailbox m
                        WHERE m.failed_at IS NOT NULL AND (m.fetched_at IS NULL OR m.fetched_at < :before)
                          AND (m.fetched_at IS NULL OR m.failed_at > m.fetched_at)
                          AND NOT EXISTS (
                            SELECT 1 FROM exchange_trouble t
                            WHERE t.kind = 'MAILBOX' AND t.agency_id = m.agency_id AND t.partner = m.axis
                              AND (m.fetched_at IS NULL OR t.raised_at >= m.fetched_at))
                        """)
                .with("before", before)
                .list(row -> new Shut(
                        row.text("axis"),
                        new AgencyId(row.uuid("agency_id")),
                        row.findText("failure").orElse("")));
    }

    /** Mailboxes that were looked into since a moment. */
    List<Shut> open(Instant since) {
        return sql.of("SELECT axis, agency_id, failure FROM exchange_mailbox WHERE fetched_at >= :since")
                .with("since", since)
                .list(row -> new Shut(
                        row.text("axis"),
                        new AgencyId(row.uuid("agency_id")),
                        row.findText("failure").orElse("")));
    }

    /** The reason that the receiver gave last when it refused. */
    Optional<String> refusal(UUID document, String receiver) {
        return sql.of("""
                        SELECT description FROM exchange_report
                        WHERE document_id = :documentId AND receiver_code = :receiver AND code = '02'
                        ORDER BY position DESC LIMIT 1
                        """)
                .with("documentId", document)
                .with("receiver", receiver)
                .first(row -> row.text("description"));
    }

    private static Way way(Row row) {
        return new Way(row.uuid("id"), new AgencyId(row.uuid("agency_id")), row.text("code"), row.text("receiver"));
    }
}
