package vn.motcua.platform.limit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** SQL of {@code rate_window}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RateWindowRows extends GenericRepository<RateWindowRow, String> {

    /** Counts one more in the open window, or opens the next; the database sets the columns in the order written. */
    @Query("""
            INSERT INTO rate_window (bucket, used, window_end) VALUES (:bucket, 1, :windowEnd)
            ON DUPLICATE KEY UPDATE
                used = IF(window_end <= :now, 1, used + 1),
                window_end = IF(window_end <= :now, :windowEnd, window_end)
            """)
    long count(String bucket, Instant now, Instant windowEnd);

    Optional<RateWindowRow> findById(String bucket);

    void deleteById(String bucket);

    @Query("DELETE FROM rate_window WHERE window_end < :before ORDER BY window_end LIMIT :limit")
    long deleteEndedBefore(Instant before, int limit);
}
