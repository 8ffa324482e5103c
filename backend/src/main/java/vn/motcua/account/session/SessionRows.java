package vn.motcua.account.session;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.platform.persistence.BinaryUuid;

/** SQL of {@code account_session}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRows extends GenericRepository<SessionRow, UUID> {

    void save(SessionRow row);

    Optional<SessionRow> findById(UUID id);

    @Query("""
            SELECT id, caller_kind, caller_id, client, created_at, last_used_at, expires_at, ended_at, end_reason
              FROM account_session
             WHERE caller_id = :callerId AND caller_kind = :kind AND ended_at IS NULL AND expires_at > :now
             ORDER BY last_used_at DESC, id DESC
             LIMIT 100
            """)
    List<SessionRow> notEnded(CallerKind kind, @BinaryUuid UUID callerId, Instant now);

    @Query("UPDATE account_session SET last_used_at = :now WHERE id = :id AND last_used_at < :before")
    long use(@BinaryUuid UUID id, Instant now, Instant before);

    @Query("""
            UPDATE account_session SET ended_at = :now, end_reason = :reason
             WHERE id = :id AND caller_kind = :kind AND caller_id = :callerId AND ended_at IS NULL
            """)
    long end(@BinaryUuid UUID id, CallerKind kind, @BinaryUuid UUID callerId, SessionRow.EndReason reason, Instant now);

    @Query("""
            UPDATE account_session SET ended_at = :now, end_reason = :reason
             WHERE caller_id = :callerId AND caller_kind = :kind AND ended_at IS NULL
            """)
    long endAll(CallerKind kind, @BinaryUuid UUID callerId, SessionRow.EndReason reason, Instant now);

    @Query("DELETE FROM account_session WHERE expires_at < :before ORDER BY expires_at LIMIT :limit")
    long deleteExpiredBefore(Instant before, int limit);
}
