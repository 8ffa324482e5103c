package vn.motcua.officer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.platform.persistence.BinaryUuid;

/** SQL of {@code officer}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OfficerRows extends GenericRepository<OfficerRow, UUID> {

    void save(OfficerRow row);

    Optional<OfficerRow> findById(UUID id);

    Optional<OfficerRow> findByUsername(String username);

    @Query("""
            SELECT o.id, o.username, o.full_name, o.title, o.active, o.created_at
              FROM officer o
              JOIN officer_post p ON p.officer_id = o.id
             WHERE p.unit_id = :unit AND o.active = 1
             ORDER BY o.full_name, o.id
            """)
    List<OfficerRow> inUnit(@BinaryUuid UUID unit);

    @Query("SELECT username FROM officer")
    List<String> usernames();
}
