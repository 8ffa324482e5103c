package vn.motcua.calendar.book;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CalendarShiftRows extends GenericRepository<CalendarShiftRow, String> {
    @Query("""
            SELECT place, valid_from, weekday, from_time, to_time FROM calendar_shift
            ORDER BY place, valid_from, weekday, from_time""")
    List<CalendarShiftRow> all();

    void saveAll(Iterable<CalendarShiftRow> rows);

    @Query("DELETE FROM calendar_shift WHERE place = :place AND valid_from = :validFrom")
    int remove(String place, LocalDate validFrom);
}
