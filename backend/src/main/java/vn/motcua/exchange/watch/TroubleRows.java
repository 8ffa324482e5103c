package vn.motcua.exchange.watch;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;

/** The table {@code exchange_trouble}; every method joins the caller's transaction. */
@Singleton
class TroubleRows {
    private static final int LONGEST_REASON = 500;
    private static final String SELECT = """
            SELECT t.id, t.kind, t.agency_id, t.document_id, d.code, t.partner, t.reason, t.raised_at,
                IF(d.direction = 'OUTGOING', d.register_id, NULL) AS outgoing_id
            FROM exchange_trouble t LEFT JOIN exchange_document d ON d.id = t.document_id
            """;

    private final Sql sql;

    TroubleRows(Sql sql) {
        this.sql = sql;
    }

    /** False when it is open already. */
    boolean insertIfNotOpen(Trouble trouble, String about) {
        String reason = trouble.reason();
        return sql.of("""
                        INSERT IGNORE INTO exchange_trouble (id, kind, about, open, agency_id, document_id, partner, reason,
                            raised_at)
                        VALUES (:id, :kind, :about, 1, :agencyId, :documentId, :partner, :reason, :raisedAt)
                        """)
                        .with("id", trouble.id())
                        .with("kind", trouble.kind())
                        .with("about", about)
                        .with("agencyId", trouble.agencyId().value())
                        .with("documentId", trouble.about().documentId())
                        .with("partner", trouble.about().partner())
                        .with("reason", reason.substring(0, Math.min(reason.length(), LONGEST_REASON)))
                        .with("raisedAt", trouble.raisedAt())
                        .update()
                == 1;
    }

    Optional<Trouble> findOpen(TroubleKind kind, String about) {
        return sql.of(SELECT + "WHERE t.kind = :kind AND t.about = :about AND t.open = 1")
                .with("kind", kind)
                .with("about", about)
                .first(TroubleRows::trouble);
    }

    /** What could not be sent is told apart by its delivery: all of one document and receiver. */
    List<Trouble> listUnsent(UUID document, String receiver) {
        return sql.of(SELECT + """
                        WHERE t.kind = 'NOT_SENT' AND t.document_id = :documentId AND t.partner = :receiver AND t.open = 1
                        """)
                .with("documentId", document)
                .with("receiver", receiver)
                .list(TroubleRows::trouble);
    }

    /** Whether anything is wrong with a document. */
    boolean hasOpen(UUID document) {
        return sql.of("SELECT 1 FROM exchange_trouble WHERE document_id = :documentId AND open = 1 LIMIT 1")
                .with("documentId", document)
                .first(row -> true)
                .isPresent();
    }

    /** Whether anything of a kind is wrong at an agency. */
    boolean hasOpen(AgencyId agency, TroubleKind kind) {
        return sql.of(
                        "SELECT 1 FROM exchange_trouble WHERE agency_id = :agencyId AND kind = :kind AND open = 1 LIMIT 1")
                .with("agencyId", agency.value())
                .with("kind", kind)
                .first(row -> true)
                .isPresent();
    }

    /** Whether anything is wrong at an agency that is about none of its outgoing documents: a mailbox, what could not be read. */
    boolean hasOpenOfNoOutgoing(AgencyId agency) {
        return sql.of("""
                        SELECT 1 FROM exchange_trouble t LEFT JOIN exchange_document d ON d.id = t.document_id
                        WHERE t.agency_id = :agencyId AND t.open = 1
                            AND (d.id IS NULL OR d.direction <> 'OUTGOING' OR d.register_id IS NULL)
                        LIMIT 1
                        """).with("agencyId", agency.value()).first(row -> true).isPresent();
    }

    boolean resolve(UUID id, Instant now) {
        return sql.of("UPDATE exchange_trouble SET open = NULL, resolved_at = :now WHERE id = :id AND open = 1")
                        .with("now", now)
                        .with("id", id)
                        .update()
                == 1;
    }

    /** What the register of outgoing documents calls the document that a trouble is about. */
    Optional<UUID> findOutgoing(UUID id) {
        return sql.of(SELECT + "WHERE t.id = :id")
                .with("id", id)
                .first(TroubleRows::trouble)
                .map(Trouble::about)
                .flatMap(about -> Optional.ofNullable(about.outgoingId()));
    }

    /** By what a trouble is told apart from others of its kind. */
    Optional<String> findKey(UUID id) {
        return sql.of("SELECT about FROM exchange_trouble WHERE id = :id")
                .with("id", id)
                .first(row -> row.text("about"));
    }

    /** An open trouble, held until the transaction ends. */
    Optional<Trouble> lockOpen(UUID id) {
        return sql.of(SELECT + "WHERE t.id = :id AND t.open = 1 FOR UPDATE")
                .with("id", id)
                .first(TroubleRows::trouble);
    }

    List<Trouble> listOpen(AgencyId agency, @Nullable UUID after, int limit) {
        return sql.of(SELECT + """
                        WHERE t.agency_id = :agencyId AND t.open = 1 AND t.id > :after
                        ORDER BY t.id LIMIT :limit
                        """)
                .with("agencyId", agency.value())
                .with("after", after == null ? new UUID(0, 0) : after)
                .with("limit", limit)
                .list(TroubleRows::trouble);
    }

    private static Trouble trouble(Row row) {
        return new Trouble(
                row.uuid("id"),
                TroubleKind.valueOf(row.text("kind")),
                new AgencyId(row.uuid("agency_id")),
                new Trouble.About(
                        row.findUuid("document_id").orElse(null),
                        row.findText("code").orElse(null),
                        row.findText("partner").orElse(null),
                        row.findUuid("outgoing_id").orElse(null)),
                row.text("reason"),
                row.instant("raised_at"));
    }
}
