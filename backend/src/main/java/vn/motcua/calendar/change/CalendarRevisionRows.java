package vn.motcua.calendar.change;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CalendarRevisionRows extends GenericRepository<CalendarRevisionRow, Integer> {
    @Query("SELECT id, revision, content_hash FROM calendar_revision WHERE id = 1")
    CalendarRevisionRow read();

    @Query("SELECT id, revision, content_hash FROM calendar_revision WHERE id = 1 FOR UPDATE")
    CalendarRevisionRow lock();

    @Query("UPDATE calendar_revision SET revision = revision + 1, content_hash = :contentHash WHERE id = 1")
    void advance(String contentHash);
}
