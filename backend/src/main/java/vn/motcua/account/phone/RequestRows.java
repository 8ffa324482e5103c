package vn.motcua.account.phone;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;

/** SQL of {@code phone_change_request}: added, decided once, never removed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RequestRows extends GenericRepository<RequestRow, UUID> {

    void save(RequestRow row);

    Optional<RequestRow> findById(UUID id);

    Optional<RequestRow> findByOpenFor(UUID applicant);

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

    /** Those that nobody decided in time, so many at most. */
    @Query("""
            SELECT id, applicant_id, new_phone, paper, full_name, date_of_birth, representative_name,
                   representative_number, reason, agency_id, asked_by, asked_at, expires_at, decision, decided_by,
                   decided_at, decision_reason, open_for
              FROM phone_change_request
             WHERE decision IS NULL AND expires_at <= :now
             ORDER BY expires_at
             LIMIT 100
            """)
    List<RequestRow> overdue(Instant now);

    /** Ends one that nobody decided in time; 0 when somebody did, or it has ended already. */
    @Query("""
            UPDATE phone_change_request
               SET decision = 'LAPSED', decided_at = :now, open_for = NULL
             WHERE id = :id AND decision IS NULL AND expires_at <= :now
            """)
    long lapse(@BinaryUuid UUID id, Instant now);
}
