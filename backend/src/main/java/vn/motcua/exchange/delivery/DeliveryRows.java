package vn.motcua.exchange.delivery;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.exchange.edxml.BusinessKind;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.status.StatusReport;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.sql.Statement;

/** The table {@code exchange_delivery}; every method joins the caller's transaction. */
@Singleton
class DeliveryRows {
    private static final String STATUS = "STATUS";
    private static final int LONGEST_WORDS = 2_000;
    private static final int LONGEST_REASON = 500;
    private static final int URGENT = 0;
    private static final int OF_STATUSES = 1;
    private static final int USUAL = 2;

    private final Sql sql;

    DeliveryRows(Sql sql) {
        this.sql = sql;
    }

    void insert(UUID id, Parcel parcel, Instant now) {
        Statement insert = sql.of("""
                        INSERT INTO exchange_delivery (id, document_id, from_code, to_code, kind, code, reported_at, words, turn,
                            send_by, state, attempts, faults, next_try_at, created_at)
                        VALUES (:id, :documentId, :from, :to, :kind, :code, :reportedAt, :words, :turn, :sendBy, 'WAITING', 0,
                            0, :now, :now)
                        """)
                .with("id", id)
                .with("documentId", parcel.documentId())
                .with("from", parcel.from())
                .with("to", parcel.to())
                .with("turn", turn(parcel))
                .with("sendBy", parcel.sendBy())
                .with("now", now);
        switch (parcel.message()) {
            case Message.Business(BusinessKind kind, String reason) ->
                insert.with("kind", kind)
                        .with("code", null)
                        .with("reportedAt", null)
                        .with("words", cut(reason, LONGEST_WORDS));
            case Message.Status(StatusReport report) ->
                insert.with("kind", STATUS)
                        .with("code", report.code().wire())
                        .with("reportedAt", report.at())
                        .with("words", cut(report.description(), LONGEST_WORDS));
        }
        insert.update();
    }

    private static int turn(Parcel parcel) {
        if (parcel.urgent()) {
            return URGENT;
        }
        return switch (parcel.message()) {
            case Message.Status status -> OF_STATUSES;
            case Message.Business business -> USUAL;
        };
    }

    /** Takes due deliveries, of a document and receiver at most the one that no earlier one still stands before. */
    List<Delivery> claim(Instant now, Instant leaseEnd, int limit) {
        List<Long> positions = lockDue(now, limit);
        if (positions.isEmpty()) {
            return List.of();
        }
        UUID claim = UUID.randomUUID();
        sql.of("""
                        UPDATE exchange_delivery SET attempts = attempts + 1, claim = :claim, next_try_at = :leaseEnd
                        WHERE position IN (:positions)
                        """)
                .with("claim", claim)
                .with("leaseEnd", leaseEnd)
                .withEach("positions", positions)
                .update();
        return sql.of("""
                        SELECT position, id, document_id, from_code, to_code, kind, code, reported_at, words, turn, send_by,
                            attempts, faults, created_at
                        FROM exchange_delivery WHERE position IN (:positions) ORDER BY turn, position
                        """).withEach("positions", positions).list(row -> delivery(row, claim));
    }

    private List<Long> lockDue(Instant now, int limit) {
        return sql.of("""
                        SELECT d.position
                        FROM exchange_delivery d
                        WHERE d.state = 'WAITING' AND d.next_try_at <= :now
                          AND NOT EXISTS (
                            SELECT 1 FROM exchange_delivery earlier
                            WHERE earlier.document_id = d.document_id AND earlier.to_code = d.to_code
                              AND earlier.state = 'WAITING' AND earlier.position < d.position)
                        ORDER BY d.turn, d.next_try_at
                        LIMIT :limit
                        FOR UPDATE SKIP LOCKED
                        """).with("now", now).with("limit", limit).list(row -> row.number("position"));
    }

    /** False when another server has taken the delivery over meanwhile: nothing is written then. */
    boolean sent(DeliveryResult.Sent sent, Instant now) {
        return sql.of("""
                        UPDATE exchange_delivery
                        SET state = 'SENT', claim = NULL, axis = :axis, axis_id = :axisId, error = NULL, reason = NULL,
                            finished_at = :now
                        WHERE position = :position AND claim = :claim
                        """)
                        .with("axis", sent.axis())
                        .with("axisId", sent.docId().value())
                        .with("now", now)
                        .with("position", sent.delivery().position())
                        .with("claim", sent.delivery().claim())
                        .update()
                == 1;
    }

    /** False when another server has taken the delivery over meanwhile. */
    boolean failed(DeliveryResult.Failed failed, Instant now) {
        return sql.of("""
                        UPDATE exchange_delivery
                        SET state = :state, claim = NULL, error = :error, reason = :reason, finished_at = :now
                        WHERE position = :position AND claim = :claim
                        """)
                        .with("state", failed.state())
                        .with("error", failed.error())
                        .with("reason", cut(failed.reason(), LONGEST_REASON))
                        .with("now", now)
                        .with("position", failed.delivery().position())
                        .with("claim", failed.delivery().claim())
                        .update()
                == 1;
    }

    void again(DeliveryResult.Again again) {
        sql.of("""
                        UPDATE exchange_delivery
                        SET claim = NULL, next_try_at = :at, axis = :axis, error = :error, reason = :reason,
                            faults = faults + :fault
                        WHERE position = :position AND claim = :claim
                        """)
                .with("at", again.at())
                .with("axis", again.axis())
                .with("error", again.error())
                .with("reason", cut(again.reason(), LONGEST_REASON))
                .with("fault", again.axis() == null ? 1 : 0)
                .with("position", again.delivery().position())
                .with("claim", again.delivery().claim())
                .update();
    }

    /** An axis answers again: what waits for its next try at it need not wait any longer. */
    int hasten(String axis, Instant now) {
        return sql.of("""
                        UPDATE exchange_delivery SET next_try_at = :now
                        WHERE state = 'WAITING' AND claim IS NULL AND axis = :axis AND next_try_at > :now
                        """).with("now", now).with("axis", axis).update();
    }

    boolean isWaiting(UUID document) {
        return sql.of("SELECT 1 FROM exchange_delivery WHERE document_id = :documentId AND state = 'WAITING' LIMIT 1")
                .with("documentId", document)
                .first(row -> true)
                .isPresent();
    }

    /** Cancels whatever of a document waits for a receiver and was never tried. */
    int cancel(UUID document, String to, Instant now) {
        return cancel(document, to, now, "");
    }

    /** Cancels what was to carry the document itself, and was never tried. */
    int cancelDocumentItself(UUID document, String to, Instant now) {
        return cancel(document, to, now, "AND kind IN ('NEW', 'REPLACE')");
    }

    private int cancel(UUID document, String to, Instant now, String which) {
        return sql.of("""
                        UPDATE exchange_delivery SET state = 'CANCELLED', finished_at = :now
                        WHERE document_id = :documentId AND to_code = :to AND state = 'WAITING' AND attempts = 0
                        """ + which)
                .with("now", now)
                .with("documentId", document)
                .with("to", to)
                .update();
    }

    /** How the last delivery stands that carried the document itself to a receiver. */
    Optional<DeliveryState> lastOfDocumentItself(UUID document, String to) {
        return sql.of("""
                        SELECT state FROM exchange_delivery
                        WHERE document_id = :documentId AND to_code = :to AND kind IN ('NEW', 'REPLACE')
                        ORDER BY position DESC LIMIT 1
                        """)
                .with("documentId", document)
                .with("to", to)
                .first(row -> DeliveryState.valueOf(row.text("state")));
    }

    /** What a delivery was to say, whatever has become of it. */
    Optional<Parcel> find(UUID id) {
        return sql.of("""
                        SELECT document_id, from_code, to_code, kind, code, reported_at, words, turn, send_by
                        FROM exchange_delivery WHERE id = :id
                        """).with("id", id).first(DeliveryRows::parcel);
    }

    private static Delivery delivery(Row row, UUID claim) {
        return new Delivery(
                row.number("position"),
                row.uuid("id"),
                claim,
                parcel(row),
                Math.toIntExact(row.number("attempts")),
                Math.toIntExact(row.number("faults")),
                row.instant("created_at"));
    }

    private static Parcel parcel(Row row) {
        String kind = row.text("kind");
        Message message = kind.equals(STATUS)
                ? new Message.Status(new StatusReport(
                        StatusCode.ofWire(row.text("code")).orElseThrow(),
                        row.instant("reported_at"),
                        row.text("words")))
                : new Message.Business(BusinessKind.valueOf(kind), row.text("words"));
        return new Parcel(
                row.uuid("document_id"),
                row.text("from_code"),
                row.text("to_code"),
                message,
                row.number("turn") == URGENT,
                row.findInstant("send_by").orElse(null));
    }

    private static String cut(String words, int longest) {
        return words.substring(0, Math.min(words.length(), longest));
    }
}
