package vn.motcua.agency.tree;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UnitRows extends GenericRepository<UnitRow, UUID> {
    @Query("SELECT id, agency_id, code, name, kind, position FROM agency_unit ORDER BY agency_id, position")
    List<UnitRow> all();

    void saveAll(Iterable<UnitRow> rows);

    void updateAll(Iterable<UnitRow> rows);
}
