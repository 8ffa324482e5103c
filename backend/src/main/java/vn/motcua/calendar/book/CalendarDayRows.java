package vn.motcua.calendar.book;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CalendarDayRows extends GenericRepository<CalendarDayRow, String> {
    @Query("SELECT province, day, kind, name, name_en, basis, replaces FROM calendar_day ORDER BY province, day")
    List<CalendarDayRow> all();

    void saveAll(Iterable<CalendarDayRow> rows);

    @Query("DELETE FROM calendar_day WHERE province = :province AND day = :day")
    int remove(String province, LocalDate day);
}
