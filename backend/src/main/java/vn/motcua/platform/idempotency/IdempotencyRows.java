package vn.motcua.platform.idempotency;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.platform.persistence.BinaryUuid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface IdempotencyRows extends GenericRepository<IdempotencyRow, UUID> {

    void save(IdempotencyRow row);

    @Query("""
            SELECT caller_id, operation, key_hash, request_hash, created_at FROM idempotency_record
            WHERE caller_id = :callerId AND operation = :operation AND key_hash = :keyHash""")
    Optional<IdempotencyRow> find(@BinaryUuid UUID callerId, String operation, byte[] keyHash);

    @Query("DELETE FROM idempotency_record WHERE created_at < :instant ORDER BY created_at LIMIT :limit")
    long deleteOlderThan(Instant instant, int limit);
}
