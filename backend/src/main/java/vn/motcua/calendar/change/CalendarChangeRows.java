package vn.motcua.calendar.change;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.platform.persistence.BinaryUuid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CalendarChangeRows extends GenericRepository<CalendarChangeRow, UUID> {
    void save(CalendarChangeRow row);

    /** The changes that are not worked in yet, oldest first. */
    @Query("""
            SELECT id, revision, place, kind, first_day, reason, changed_by, changed_at, recounted_to, recounted_at
            FROM calendar_change WHERE recounted_at IS NULL ORDER BY revision""")
    List<CalendarChangeRow> open();

    /**
     * One of them, held until the transaction ends; none while another server holds it. One that was made since
     * {@code knownEverywhere} waits.
     */
    @Query("""
            SELECT id, revision, place, kind, first_day, reason, changed_by, changed_at, recounted_to, recounted_at
            FROM calendar_change WHERE id = :id AND recounted_at IS NULL AND changed_at < :knownEverywhere
            FOR UPDATE SKIP LOCKED""")
    Optional<CalendarChangeRow> hold(@BinaryUuid UUID id, Instant knownEverywhere);

    @Query("""
            SELECT id, revision, place, kind, first_day, reason, changed_by, changed_at, recounted_to, recounted_at
            FROM calendar_change
            WHERE place IN ('', :province) OR place LIKE CONCAT(:province, '.%') OR place LIKE CONCAT(:province, '/%')
            ORDER BY revision DESC LIMIT 20""")
    List<CalendarChangeRow> latest(String province);

    @Query("UPDATE calendar_change SET recounted_to = :last WHERE id = :id")
    void advance(@BinaryUuid UUID id, @BinaryUuid UUID last);

    @Query("UPDATE calendar_change SET recounted_at = :at WHERE id = :id")
    void finish(@BinaryUuid UUID id, Instant at);
}
