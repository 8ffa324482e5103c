package vn.motcua.officer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import vn.motcua.platform.persistence.BinaryUuid;

/** SQL of {@code officer_change}: rows are added and read, nothing else. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ChangeRows extends GenericRepository<ChangeRow, UUID> {

    void save(ChangeRow row);

    @Query("""
            SELECT id, officer_id, kind, post_id, valid_to, reason, changed_by, changed_at
              FROM officer_change
             WHERE officer_id = :officer
             ORDER BY id DESC
             LIMIT 200
            """)
    List<ChangeRow> latestOf(@BinaryUuid UUID officer);
}
