package vn.motcua.registry.filing;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.platform.sql.Sql;

/** The table {@code filed_document}; every method joins the caller's transaction. */
@Singleton
class FilingRows {

    private final Sql sql;

    FilingRows(Sql sql) {
        this.sql = sql;
    }

    Optional<FileCode> find(UUID document) {
        return sql.of("SELECT organ_id, file_catalog, notation, ordinal FROM filed_document WHERE document_id = :id")
                .with("id", document)
                .first(row -> new FileCode(
                        row.text("organ_id"),
                        Math.toIntExact(row.number("file_catalog")),
                        row.text("notation"),
                        row.findNumber("ordinal").map(Math::toIntExact).orElse(null)));
    }

    void put(UUID document, FileCode code) {
        sql.of("""
                INSERT INTO filed_document (document_id, organ_id, file_catalog, notation, ordinal)
                VALUES (:id, :organId, :catalog, :notation, :ordinal)
                ON DUPLICATE KEY UPDATE organ_id = VALUES(organ_id), file_catalog = VALUES(file_catalog),
                    notation = VALUES(notation), ordinal = VALUES(ordinal)""")
                .with("id", document)
                .with("organId", code.organId())
                .with("catalog", code.catalog())
                .with("notation", code.notation())
                .with("ordinal", code.ordinal())
                .update();
    }
}
