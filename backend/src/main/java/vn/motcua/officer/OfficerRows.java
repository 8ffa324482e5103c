package vn.motcua.officer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;

/** SQL of {@code officer}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OfficerRows extends GenericRepository<OfficerRow, UUID> {

    void save(OfficerRow row);

    Optional<OfficerRow> findById(UUID id);

    Optional<OfficerRow> findByUsername(String username);

    /** Two who change one officer wait for each other. */
    @Query("""
            SELECT id, username, full_name, title, active, created_at, activated_at FROM officer WHERE id = :id FOR UPDATE
            """)
    Optional<OfficerRow> lock(@BinaryUuid UUID id);

    @Query("""
            SELECT DISTINCT o.id, o.username, o.full_name, o.title, o.active, o.created_at, o.activated_at
              FROM officer o
              JOIN officer_post p ON p.officer_id = o.id
             WHERE p.unit_id = :unit AND o.active = 1
               AND p.valid_from <= :today AND (p.valid_to IS NULL OR p.valid_to > :today)
             ORDER BY o.full_name, o.id
            """)
    List<OfficerRow> inUnit(@BinaryUuid UUID unit, LocalDate today);

    @Query("""
            SELECT DISTINCT o.id, o.username, o.full_name, o.title, o.active, o.created_at, o.activated_at
              FROM officer o
              JOIN officer_post p ON p.officer_id = o.id
             WHERE p.agency_id = :agency AND FIND_IN_SET(:role, p.roles) > 0 AND o.active = 1
               AND p.valid_from <= :today AND (p.valid_to IS NULL OR p.valid_to > :today)
             ORDER BY o.id
            """)
    List<OfficerRow> withRole(@BinaryUuid UUID agency, String role, LocalDate today);

    @Query("SELECT username FROM officer")
    List<String> usernames();

    @Query("UPDATE officer SET active = :active WHERE id = :id AND active <> :active")
    long changeActive(@BinaryUuid UUID id, boolean active);

    @Query("UPDATE officer SET activated_at = :at WHERE id = :id")
    long changeActivated(@BinaryUuid UUID id, @Nullable Instant at);
}
