package vn.motcua.document;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.platform.persistence.BinaryUuid;

/** The table {@code stored_document}. A row is never changed but for its mark that somebody refers to it. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface StoredDocumentRows extends GenericRepository<StoredDocumentRow, UUID> {

    void save(StoredDocumentRow row);

    Optional<StoredDocumentRow> findById(@BinaryUuid UUID id);

    void deleteById(@BinaryUuid UUID id);

    /** Rows of which it is not known that somebody refers to them, oldest first. */
    @Query("""
            SELECT id, file_name, media_type, size_bytes, sha256, pages, width_px, height_px, stored_at, owned
            FROM stored_document
            WHERE owned = FALSE AND stored_at < :before
            ORDER BY stored_at
            LIMIT :limit
            """)
    List<StoredDocumentRow> listUnowned(Instant before, int limit);

    @Query("UPDATE stored_document SET owned = TRUE WHERE id = :id")
    void markOwned(@BinaryUuid UUID id);
}
