package vn.motcua.notification.push;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;

/** SQL of {@code push_delivery} between claiming and writing what became of it. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ClaimedRows extends GenericRepository<ClaimedRow, UUID> {

    /** The positions of due deliveries, locked; of a device and thread only the one that no earlier one stands before. */
    @Query("""
            SELECT d.position
              FROM push_delivery d
             WHERE d.state = 'WAITING' AND d.next_try_at <= :now
               AND NOT EXISTS (
                   SELECT 1 FROM push_delivery earlier
                    WHERE earlier.device_id = d.device_id AND earlier.thread_id = d.thread_id
                      AND earlier.state = 'WAITING' AND earlier.position < d.position)
             ORDER BY d.next_try_at
             LIMIT :limit
             FOR UPDATE SKIP LOCKED
            """)
    List<Long> lockDue(Instant now, int limit);

    @Query("""
            UPDATE push_delivery SET attempts = attempts + 1, claim = :claim, next_try_at = :leaseEnd
             WHERE position IN (:positions)
            """)
    long claim(List<Long> positions, @BinaryUuid UUID claim, Instant leaseEnd);

    @Query("""
            SELECT d.position, d.id, d.message_id, d.notice_id, d.thread_id, d.applicant_id, d.officer_id, d.device_id,
                   a.push_token, a.language, d.attempts, d.reason, d.created_at, m.notice
              FROM push_delivery d
              LEFT JOIN inbox_message m ON m.id = d.message_id
              LEFT JOIN applicant_device a ON a.id = d.device_id
                   AND COALESCE(a.applicant_id, a.officer_id) = COALESCE(d.applicant_id, d.officer_id)
             WHERE d.position IN (:positions)
            """)
    List<ClaimedRow> read(List<Long> positions);

    /** Nothing is written over the claim of another server. */
    @Query("""
            UPDATE push_delivery
               SET state = :state, claim = NULL, reason = :reason, finished_at = :now
             WHERE position IN (:positions) AND claim = :claim
            """)
    long finish(
            List<Long> positions, @BinaryUuid UUID claim, DeliveryState state, @Nullable String reason, Instant now);

    /** Nothing is written over the claim of another server. */
    @Query("""
            UPDATE push_delivery
               SET attempts = :attempts, next_try_at = :nextTryAt, claim = NULL, reason = :reason
             WHERE position = :position AND claim = :claim
            """)
    long tryAgain(long position, @BinaryUuid UUID claim, int attempts, Instant nextTryAt, String reason);
}
