package vn.motcua.notification.push;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.UUID;

/** SQL of {@code push_delivery}: adding to the queue and sweeping it; what lies between is in {@link ClaimedRows}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PushDeliveryRows extends GenericRepository<PushDeliveryRow, UUID> {

    void saveAll(Iterable<PushDeliveryRow> rows);

    @Query("DELETE FROM push_delivery WHERE finished_at < :before ORDER BY finished_at LIMIT :limit")
    long deleteFinishedBefore(Instant before, int limit);
}
