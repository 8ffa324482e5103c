package vn.motcua.supplement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.platform.persistence.BinaryUuid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SupplementRows extends GenericRepository<SupplementRow, UUID> {

    void save(SupplementRow row);

    Optional<SupplementRow> findByOpenDossierId(@BinaryUuid UUID openDossierId);

    List<SupplementRow> findByDossierIdOrderByRequestedAt(@BinaryUuid UUID dossierId);

    long countByDossierId(@BinaryUuid UUID dossierId);

    @Query("UPDATE supplement_request SET draft_answers = :answers WHERE id = :id AND state = 'OPEN'")
    long saveDraft(@BinaryUuid UUID id, String answers);

    @Query("UPDATE supplement_request SET due_at = :dueAt WHERE id = :id AND state = 'OPEN'")
    long putOff(@BinaryUuid UUID id, Instant dueAt);

    @Query("UPDATE supplement_request SET reminded_of = due_at WHERE id = :id AND state = 'OPEN'")
    long remind(@BinaryUuid UUID id);

    @Query("""
            UPDATE supplement_request SET state = :state, open_dossier_id = NULL, closed_at = :at
            WHERE open_dossier_id = :dossierId""")
    long close(@BinaryUuid UUID dossierId, String state, Instant at);
}
