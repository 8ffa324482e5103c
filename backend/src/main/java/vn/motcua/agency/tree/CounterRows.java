package vn.motcua.agency.tree;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CounterRows extends GenericRepository<CounterRow, UUID> {
    @Query("SELECT id, agency_id, unit_id, code, name FROM agency_counter ORDER BY agency_id, code")
    List<CounterRow> all();

    void saveAll(Iterable<CounterRow> rows);

    void updateAll(Iterable<CounterRow> rows);
}
