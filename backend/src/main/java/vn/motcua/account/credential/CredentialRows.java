package vn.motcua.account.credential;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.platform.persistence.BinaryUuid;

/** SQL of {@code officer_credential}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CredentialRows extends GenericRepository<CredentialRow, UUID> {

    void save(CredentialRow row);

    void deleteById(UUID officerId);

    Optional<CredentialRow> findById(UUID officerId);

    boolean existsById(UUID officerId);

    /** The hash is salted, so that credentials that were set meanwhile have another, be it the same password. */
    @Query("""
            UPDATE officer_credential SET last_step = :step
             WHERE officer_id = :officer AND password_hash = :passwordHash AND last_step < :step
            """)
    long takeStep(@BinaryUuid UUID officer, String passwordHash, long step);
}
