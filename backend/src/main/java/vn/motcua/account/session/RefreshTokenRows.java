package vn.motcua.account.session;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** SQL of {@code refresh_token}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RefreshTokenRows extends GenericRepository<RefreshTokenRow, String> {

    void save(RefreshTokenRow row);

    /** Locked, so that of two exchanges at once the second sees what the first did. */
    @Query("""
            SELECT token_hash, session_id, created_at, replaced_at
              FROM refresh_token WHERE token_hash = :hash FOR UPDATE
            """)
    Optional<RefreshTokenRow> lock(String hash);

    @Query("UPDATE refresh_token SET replaced_at = :now WHERE token_hash = :hash AND replaced_at IS NULL")
    long replace(String hash, Instant now);
}
