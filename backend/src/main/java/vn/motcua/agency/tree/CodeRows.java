package vn.motcua.agency.tree;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CodeRows extends GenericRepository<CodeRow, UUID> {
    /** In the order they were written: where an agency was given another code, the last one is its code. */
    @Query("SELECT id, agency_id, scheme, code, valid_from, valid_to FROM agency_code ORDER BY id")
    List<CodeRow> all();

    void saveAll(Iterable<CodeRow> rows);

    void updateAll(Iterable<CodeRow> rows);
}
