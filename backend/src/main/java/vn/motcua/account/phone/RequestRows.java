package vn.motcua.account.phone;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;

/** SQL of {@code phone_change_request}: added, decided once, never removed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RequestRows extends GenericRepository<RequestRow, UUID> {

    void save(RequestRow row);

    Optional<RequestRow> findById(UUID id);

    boolean existsByOpenFor(UUID applicant);

    /** Decides one that is open; 0 when it was decided or its time was over. */
    @Query("""
            UPDATE phone_change_request
               SET decision = :decision, decided_by = :by, decided_at = :now, decision_reason = :reason, open_for = NULL
             WHERE id = :id AND decision IS NULL AND expires_at > :now
            """)
    long decide(
            @BinaryUuid UUID id,
            RequestRow.Decision decision,
            @BinaryUuid UUID by,
            @Nullable String reason,
            Instant now);

    @Query("""
            UPDATE phone_change_request
               SET decision = 'LAPSED', decided_at = :now, open_for = NULL
             WHERE decision IS NULL AND expires_at <= :now
            """)
    long lapse(Instant now);
}
