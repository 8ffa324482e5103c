package vn.motcua.account.phone;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** SQL of {@code phone_change}: rows are added, nothing else. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PhoneChangeRows extends GenericRepository<PhoneChangeRow, UUID> {

    void save(PhoneChangeRow row);
}
