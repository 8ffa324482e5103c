package vn.motcua.exchange;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.agency.AgencyId;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;

/** The table {@code exchange_document}; every method joins the caller's transaction. */
@Singleton
class ExchangeDocumentRows {
    private static final String SELECT = """
            SELECT id, direction, agency_id, sender_code, wire_id, code, promulgated_on, register_id, dossier_id, created_at
            FROM exchange_document
            """;

    private final Sql sql;

    ExchangeDocumentRows(Sql sql) {
        this.sql = sql;
    }

    boolean insertIfAbsent(ExchangeDocument document) {
        WireReference reference = document.reference();
        ExchangeDocument.Links links = document.links();
        return sql.of("""
                        INSERT IGNORE INTO exchange_document (id, direction, agency_id, sender_code, wire_id, code, promulgated_on,
                            register_id, dossier_id, created_at)
                        VALUES (:id, :direction, :agencyId, :senderCode, :wireId, :code, :promulgatedOn, :registerId,
                            :dossierId, :createdAt)
                        """)
                        .with("id", document.id())
                        .with("direction", document.direction())
                        .with("agencyId", document.agencyId().value())
                        .with("senderCode", reference.senderCode())
                        .with("wireId", reference.documentId())
                        .with("code", reference.code())
                        .with("promulgatedOn", reference.promulgatedOn())
                        .with("registerId", links.registerId())
                        .with("dossierId", links.dossier().map(DossierId::value).orElse(null))
                        .with("createdAt", document.createdAt())
                        .update()
                == 1;
    }

    Optional<ExchangeDocument> find(UUID id) {
        return sql.of(SELECT + "WHERE id = :id").with("id", id).first(ExchangeDocumentRows::document);
    }

    Optional<ExchangeDocument> lock(Direction direction, AgencyId agency, String senderCode, String wireId) {
        return sql.of(SELECT + """
                        WHERE direction = :direction AND agency_id = :agencyId AND sender_code = :senderCode
                          AND wire_id = :wireId
                        FOR UPDATE
                        """)
                .with("direction", direction)
                .with("agencyId", agency.value())
                .with("senderCode", senderCode)
                .with("wireId", wireId)
                .first(ExchangeDocumentRows::document);
    }

    Optional<ExchangeDocument> lockSent(AgencyId agency, String wireId) {
        return sql.of(SELECT + """
                        WHERE direction = 'OUTGOING' AND agency_id = :agencyId AND wire_id = :wireId
                        FOR UPDATE
                        """)
                .with("agencyId", agency.value())
                .with("wireId", wireId)
                .first(ExchangeDocumentRows::document);
    }

    Optional<ExchangeDocument> findRegistered(UUID registerId) {
        return sql.of(SELECT + "WHERE register_id = :registerId")
                .with("registerId", registerId)
                .first(ExchangeDocumentRows::document);
    }

    List<ExchangeDocument> list(DossierId dossier) {
        return sql.of(SELECT + "WHERE dossier_id = :dossierId ORDER BY created_at, id")
                .with("dossierId", dossier.value())
                .list(ExchangeDocumentRows::document);
    }

    void link(UUID id, ExchangeDocument.Links links) {
        sql.of("UPDATE exchange_document SET register_id = :registerId, dossier_id = :dossierId WHERE id = :id")
                .with("registerId", links.registerId())
                .with("dossierId", links.dossier().map(DossierId::value).orElse(null))
                .with("id", id)
                .update();
    }

    private static ExchangeDocument document(Row row) {
        return new ExchangeDocument(
                row.uuid("id"),
                Direction.valueOf(row.text("direction")),
                new AgencyId(row.uuid("agency_id")),
                new WireReference(
                        row.text("sender_code"), row.text("wire_id"), row.text("code"), row.date("promulgated_on")),
                new ExchangeDocument.Links(
                        row.findUuid("register_id").orElse(null),
                        row.findUuid("dossier_id").map(DossierId::new).orElse(null)),
                row.instant("created_at"));
    }
}
