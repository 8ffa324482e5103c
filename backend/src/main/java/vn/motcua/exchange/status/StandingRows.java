package vn.motcua.exchange.status;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;

/** The tables {@code exchange_standing} and {@code exchange_report}; every method joins the caller's transaction. */
@Singleton
class StandingRows {
    private static final int LONGEST_DESCRIPTION = 2_000;

    private final Sql sql;

    StandingRows(Sql sql) {
        this.sql = sql;
    }

    boolean insertIfAbsent(UUID document, String receiver, Standing standing, Instant now) {
        return sql.of("""
                        INSERT IGNORE INTO exchange_standing (document_id, receiver_code, stage, ask, since)
                        VALUES (:documentId, :receiver, :stage, :ask, :now)
                        """)
                        .with("documentId", document)
                        .with("receiver", receiver)
                        .with("stage", standing.stage())
                        .with("ask", standing.ask())
                        .with("now", now)
                        .update()
                == 1;
    }

    /** A receiver's history, its standing held until the transaction ends. */
    Optional<StatusHistory> lock(UUID document, String receiver) {
        return sql.of("""
                        SELECT stage, ask, receiver_at, sender_at FROM exchange_standing
                        WHERE document_id = :documentId AND receiver_code = :receiver FOR UPDATE
                        """)
                .with("documentId", document)
                .with("receiver", receiver)
                .first(StandingRows::standing)
                .map(standing -> new StatusHistory(standing, reports(document, receiver)));
    }

    Map<String, StatusHistory> histories(UUID document) {
        Map<String, Standing> standings = new HashMap<>();
        sql.of("""
                SELECT receiver_code, stage, ask, receiver_at, sender_at FROM exchange_standing
                WHERE document_id = :documentId
                """).with("documentId", document).list(row -> standings.put(row.text("receiver_code"), standing(row)));
        Map<String, StatusHistory> histories = new HashMap<>();
        standings.forEach((receiver, standing) ->
                histories.put(receiver, new StatusHistory(standing, reports(document, receiver))));
        return Map.copyOf(histories);
    }

    /** The stage's time begins anew only when the stage is another. */
    void update(UUID document, String receiver, Standing before, Standing after, Instant now) {
        sql.of("""
                        UPDATE exchange_standing
                        SET stage = :stage, ask = :ask, receiver_at = :receiverAt, sender_at = :senderAt,
                            since = CASE WHEN :moved THEN :now ELSE since END
                        WHERE document_id = :documentId AND receiver_code = :receiver
                        """)
                .with("stage", after.stage())
                .with("ask", after.ask())
                .with("receiverAt", after.receiverAt())
                .with("senderAt", after.senderAt())
                .with("moved", before.stage() != after.stage())
                .with("now", now)
                .with("documentId", document)
                .with("receiver", receiver)
                .update();
    }

    void insert(UUID document, String receiver, StatusHistory.Heard heard, Instant now) {
        String words = heard.report().description();
        sql.of("""
                        INSERT INTO exchange_report (document_id, receiver_code, code, reported_at, description, effect,
                            heard_at)
                        VALUES (:documentId, :receiver, :code, :reportedAt, :description, :effect, :now)
                        """)
                .with("documentId", document)
                .with("receiver", receiver)
                .with("code", heard.report().code().wire())
                .with("reportedAt", heard.report().at())
                .with("description", words.substring(0, Math.min(words.length(), LONGEST_DESCRIPTION)))
                .with("effect", heard.effect())
                .with("now", now)
                .update();
    }

    private List<StatusHistory.Heard> reports(UUID document, String receiver) {
        return sql.of("""
                        SELECT code, reported_at, description, effect FROM exchange_report
                        WHERE document_id = :documentId AND receiver_code = :receiver ORDER BY position
                        """)
                .with("documentId", document)
                .with("receiver", receiver)
                .list(row -> new StatusHistory.Heard(
                        new StatusReport(
                                StatusCode.ofWire(row.text("code")).orElseThrow(),
                                row.instant("reported_at"),
                                row.text("description")),
                        Effect.valueOf(row.text("effect"))));
    }

    private static Standing standing(Row row) {
        return new Standing(
                Stage.valueOf(row.text("stage")),
                Ask.valueOf(row.text("ask")),
                row.findInstant("receiver_at").orElse(null),
                row.findInstant("sender_at").orElse(null));
    }
}
