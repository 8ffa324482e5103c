package vn.motcua.account.code;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;

/** SQL of {@code sign_in_challenge}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ChallengeRows extends GenericRepository<ChallengeRow, UUID> {

    void save(ChallengeRow row);

    Optional<ChallengeRow> findById(UUID id);

    @Query("""
            UPDATE sign_in_challenge SET tries_left = tries_left - 1
             WHERE id = :id AND purpose = :purpose AND asked_by <=> :askedBy
               AND tries_left > 0 AND used_at IS NULL AND expires_at > :now
            """)
    long takeTry(@BinaryUuid UUID id, Purpose.Kind purpose, @Nullable @BinaryUuid UUID askedBy, Instant now);

    @Query("""
            UPDATE sign_in_challenge SET used_at = :now
             WHERE id = :id AND purpose = :purpose AND asked_by <=> :askedBy AND used_at IS NULL
            """)
    long use(@BinaryUuid UUID id, Purpose.Kind purpose, @Nullable @BinaryUuid UUID askedBy, Instant now);

    @Query("DELETE FROM sign_in_challenge WHERE expires_at < :before ORDER BY expires_at LIMIT :limit")
    long deleteExpiredBefore(Instant before, int limit);
}
