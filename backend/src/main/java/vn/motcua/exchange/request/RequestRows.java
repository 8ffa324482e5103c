package vn.motcua.exchange.request;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;

/** The table {@code exchange_request}; every method joins the caller's transaction. */
@Singleton
class RequestRows {
    private static final int LONGEST_WORDS = 1_000;
    private static final String COLUMNS =
            "r.id, r.document_id, r.receiver_code, r.kind, r.reason, r.asked_at, r.asked_by, r.reply, r.reply_words,"
                    + " r.replied_at, r.replied_by";

    private final Sql sql;

    RequestRows(Sql sql) {
        this.sql = sql;
    }

    /** False when another still waits for its answer. */
    boolean insertIfNoneWaits(ChangeRequest request) {
        return sql.of("""
                        INSERT IGNORE INTO exchange_request (id, document_id, receiver_code, kind, reason, asked_at, asked_by,
                            waiting)
                        VALUES (:id, :documentId, :receiver, :kind, :reason, :askedAt, :askedBy, TRUE)
                        """)
                        .with("id", request.id())
                        .with("documentId", request.documentId())
                        .with("receiver", request.receiverCode())
                        .with("kind", request.kind())
                        .with("reason", cut(request.asking().reason()))
                        .with("askedAt", request.asking().at())
                        .with("askedBy", request.asking().officerId())
                        .update()
                == 1;
    }

    /** False when none waits for an answer. */
    boolean answer(UUID document, String receiver, ChangeRequest.Answer answer) {
        return sql.of("""
                        UPDATE exchange_request
                        SET reply = :reply, reply_words = :words, replied_at = :at, replied_by = :officerId, waiting = NULL
                        WHERE document_id = :documentId AND receiver_code = :receiver AND waiting
                        """)
                        .with("reply", answer.reply())
                        .with("words", cut(answer.words()))
                        .with("at", answer.at())
                        .with("officerId", answer.officerId())
                        .with("documentId", document)
                        .with("receiver", receiver)
                        .update()
                == 1;
    }

    Optional<ChangeRequest> findWaiting(UUID document, String receiver) {
        return sql.of("SELECT " + COLUMNS + """
                         FROM exchange_request r
                        WHERE r.document_id = :documentId AND r.receiver_code = :receiver AND r.waiting FOR UPDATE
                        """)
                .with("documentId", document)
                .with("receiver", receiver)
                .first(RequestRows::request);
    }

    List<ChangeRequest> list(UUID document) {
        return sql.of("SELECT " + COLUMNS + """
                         FROM exchange_request r WHERE r.document_id = :documentId ORDER BY r.asked_at, r.receiver_code, r.id
                        """).with("documentId", document).list(RequestRows::request);
    }

    List<ChangeRequest> listWaitingAt(AgencyId agency, int limit) {
        return sql.of("SELECT " + COLUMNS + """
                         FROM exchange_request r JOIN exchange_document d ON d.id = r.document_id
                        WHERE d.agency_id = :agencyId AND d.direction = 'INCOMING' AND r.waiting
                        ORDER BY r.asked_at, r.id LIMIT :limit
                        """)
                .with("agencyId", agency.value())
                .with("limit", limit)
                .list(RequestRows::request);
    }

    private static ChangeRequest request(Row row) {
        return new ChangeRequest(
                row.uuid("id"),
                row.uuid("document_id"),
                row.text("receiver_code"),
                RequestKind.valueOf(row.text("kind")),
                new ChangeRequest.Asking(
                        row.text("reason"),
                        row.instant("asked_at"),
                        row.findUuid("asked_by").orElse(null)),
                row.findText("reply")
                        .map(reply -> new ChangeRequest.Answer(
                                Reply.valueOf(reply),
                                row.text("reply_words"),
                                row.instant("replied_at"),
                                row.findUuid("replied_by").orElse(null)))
                        .orElse(null));
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST_WORDS));
    }
}
