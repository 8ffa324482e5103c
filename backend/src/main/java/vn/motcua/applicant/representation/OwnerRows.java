package vn.motcua.applicant.representation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.platform.persistence.BinaryUuid;

/** SQL of {@code representation} with those who gave it. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OwnerRows extends GenericRepository<OwnerRow, UUID> {

    @Query("""
            SELECT r.id, r.owner_id, a.kind, a.full_name, r.actions, r.procedures, r.role
              FROM representation r JOIN applicant a ON a.id = r.owner_id
             WHERE r.representative_id = :representative AND r.revoked_at IS NULL AND r.valid_until >= :today
             ORDER BY r.created_at, r.id
            """)
    List<OwnerRow> activeOfRepresentative(@BinaryUuid UUID representative, LocalDate today);
}
