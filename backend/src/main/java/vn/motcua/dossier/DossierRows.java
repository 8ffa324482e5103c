package vn.motcua.dossier;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.platform.persistence.BinaryUuid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DossierRows extends GenericRepository<DossierRow, UUID> {

    /** The columns in the order of {@link DossierRow}. */
    String COLUMNS = """
            id, code, status, version, procedure_code, procedure_name, procedure_name_en, level, form_id, form_version,
            agency_id, owner_id, owner_kind, owner_name, applicant_id, answers, delivery_method, postal_address, reason,
            lookup_check, search_text, changed_by, created_at, updated_at, submitted_at, accepted_at, promised_at,
            paused_at, closed_at
            """;

    void save(DossierRow row);

    Optional<DossierRow> findById(@BinaryUuid UUID id);

    Optional<DossierRow> findByCode(String code);

    @Query("DELETE FROM dossier WHERE id = :id AND status = 'DRAFT'")
    void deleteDraft(@BinaryUuid UUID id);

    @Query("UPDATE dossier SET promised_at = :promisedAt WHERE id = :id")
    void movePromise(@BinaryUuid UUID id, Instant promisedAt);
}
