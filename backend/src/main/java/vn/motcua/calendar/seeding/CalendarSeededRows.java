package vn.motcua.calendar.seeding;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CalendarSeededRows extends GenericRepository<CalendarSeededRow, String> {
    @Query("SELECT place, kind, day FROM calendar_seeded")
    List<CalendarSeededRow> all();

    void saveAll(Iterable<CalendarSeededRow> rows);
}
