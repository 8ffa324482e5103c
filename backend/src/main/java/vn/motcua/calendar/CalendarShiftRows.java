package vn.motcua.calendar;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CalendarShiftRows extends GenericRepository<CalendarShiftRow, String> {
    @Query("""
            SELECT province, valid_from, weekday, from_time, to_time FROM calendar_shift
            ORDER BY province, valid_from, weekday, from_time""")
    List<CalendarShiftRow> all();

    /** Adds the shifts that are not there; what an administrator changed stays. */
    @Query("""
            INSERT IGNORE INTO calendar_shift (province, valid_from, weekday, from_time, to_time)
            VALUES (:province, :validFrom, :weekday, :fromTime, :toTime)""")
    void addMissing(Iterable<CalendarShiftRow> rows);
}
