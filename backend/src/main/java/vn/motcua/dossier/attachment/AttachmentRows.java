package vn.motcua.dossier.attachment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.platform.persistence.BinaryUuid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AttachmentRows extends GenericRepository<AttachmentRow, UUID> {

    void save(AttachmentRow row);

    List<AttachmentRow> findByDossierIdOrderByUploadedAtAndId(@BinaryUuid UUID dossierId);

    Optional<AttachmentRow> findByIdAndDossierId(@BinaryUuid UUID id, @BinaryUuid UUID dossierId);

    List<AttachmentRow> findByDossierId(@BinaryUuid UUID dossierId);

    @Query("""
            SELECT COUNT(*) FROM dossier_attachment
            WHERE dossier_id = :dossierId AND required_document_code = :code AND submitted = FALSE""")
    long countWaiting(@BinaryUuid UUID dossierId, String code);

    @Query("UPDATE dossier_attachment SET submitted = TRUE WHERE dossier_id = :dossierId AND submitted = FALSE")
    void submitAll(@BinaryUuid UUID dossierId);

    @Query("DELETE FROM dossier_attachment WHERE id = :id")
    void deleteById(@BinaryUuid UUID id);

    @Query("DELETE FROM dossier_attachment WHERE dossier_id = :dossierId")
    void deleteByDossierId(@BinaryUuid UUID dossierId);
}
