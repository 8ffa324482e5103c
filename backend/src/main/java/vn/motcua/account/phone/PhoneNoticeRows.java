package vn.motcua.account.phone;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.platform.persistence.BinaryUuid;

/** SQL of {@code phone_notice}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PhoneNoticeRows extends GenericRepository<PhoneNoticeRow, UUID> {

    void save(PhoneNoticeRow row);

    /** Servers that send at the same time take different ones. */
    @Query("""
            SELECT id, change_id, request_id, kind, phone, language, tries, next_try_at, told_at
              FROM phone_notice
             WHERE next_try_at <= :now
             ORDER BY next_try_at, id
             LIMIT 20
               FOR UPDATE SKIP LOCKED
            """)
    List<PhoneNoticeRow> lockDue(Instant now);

    @Query("UPDATE phone_notice SET tries = tries + 1, next_try_at = :next WHERE id = :id")
    long take(@BinaryUuid UUID id, Instant next);

    @Query("UPDATE phone_notice SET next_try_at = NULL WHERE id = :id")
    long giveUp(@BinaryUuid UUID id);

    @Query("""
            DELETE FROM phone_notice
             WHERE next_try_at IS NULL
               AND (change_id IN (SELECT c.id FROM phone_change c WHERE c.changed_at < :before)
                OR request_id IN (SELECT r.id FROM phone_change_request r WHERE r.asked_at < :before))
             LIMIT :limit
            """)
    long deleteDoneBefore(Instant before, int limit);

    @Query("UPDATE phone_notice SET next_try_at = NULL, told_at = :now WHERE id = :id")
    long told(@BinaryUuid UUID id, Instant now);
}
