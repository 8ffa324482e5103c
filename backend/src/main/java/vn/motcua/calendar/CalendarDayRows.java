package vn.motcua.calendar;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CalendarDayRows extends GenericRepository<CalendarDayRow, String> {
    @Query("SELECT province, day, kind, name, name_en, basis, replaces FROM calendar_day")
    List<CalendarDayRow> all();

    /** Adds the days that are not there; what an administrator changed stays. */
    @Query("""
            INSERT IGNORE INTO calendar_day (province, day, kind, name, name_en, basis, replaces)
            VALUES (:province, :day, :kind, :name, :nameEn, :basis, :replaces)""")
    void addMissing(Iterable<CalendarDayRow> rows);
}
