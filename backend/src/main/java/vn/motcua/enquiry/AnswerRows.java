package vn.motcua.enquiry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.platform.persistence.BinaryUuid;

/** SQL of {@code enquiry_answer}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AnswerRows extends GenericRepository<AnswerRow, UUID> {

    @Query("SELECT COUNT(*) FROM enquiry_answer WHERE question_hash = :questionHash")
    long countOf(String questionHash);

    /** One answer to a question, however often a gateway brings it. */
    @Query("""
            INSERT INTO enquiry_answer (id, question_hash, phone, text, state, attempts, created_at, next_try_at)
            VALUES (:id, :questionHash, :phone, :text, 'WAITING', 0, :now, :now)
            ON DUPLICATE KEY UPDATE question_hash = question_hash
            """)
    long add(@BinaryUuid UUID id, String questionHash, String phone, String text, Instant now);

    /** Servers that send at the same time take different ones. */
    @Query("""
            SELECT id, phone, text, attempts, created_at
              FROM enquiry_answer
             WHERE next_try_at <= :now
             ORDER BY next_try_at
             LIMIT :limit
               FOR UPDATE SKIP LOCKED
            """)
    List<AnswerRow> lockDue(Instant now, int limit);

    @Query("UPDATE enquiry_answer SET attempts = attempts + 1, next_try_at = :leaseEnd WHERE id = :id")
    long claim(@BinaryUuid UUID id, Instant leaseEnd);

    @Query("UPDATE enquiry_answer SET next_try_at = :next WHERE id = :id AND state = 'WAITING'")
    long tryAgain(@BinaryUuid UUID id, Instant next);

    /** With nothing of whom it went to and what it said. */
    @Query("""
            UPDATE enquiry_answer
               SET state = :state, phone = NULL, text = NULL, next_try_at = NULL, finished_at = :now
             WHERE id = :id
            """)
    long finish(@BinaryUuid UUID id, String state, Instant now);

    @Query("DELETE FROM enquiry_answer WHERE finished_at < :before ORDER BY finished_at LIMIT :limit")
    long deleteFinishedBefore(Instant before, int limit);
}
