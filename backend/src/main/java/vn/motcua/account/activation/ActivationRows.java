package vn.motcua.account.activation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.platform.persistence.BinaryUuid;

/** SQL of {@code officer_activation}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ActivationRows extends GenericRepository<ActivationRow, UUID> {

    void save(ActivationRow row);

    void deleteById(UUID officerId);

    Optional<ActivationRow> findById(UUID officerId);

    /** Uses a code up: of two at once, one. */
    @Query("DELETE FROM officer_activation WHERE officer_id = :officer AND code_hash = :codeHash AND expires_at > :now")
    long use(@BinaryUuid UUID officer, String codeHash, Instant now);

    @Query("DELETE FROM officer_activation WHERE expires_at < :before ORDER BY expires_at LIMIT :limit")
    long deleteExpiredBefore(Instant before, int limit);
}
