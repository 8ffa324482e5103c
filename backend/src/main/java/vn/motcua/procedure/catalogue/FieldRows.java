package vn.motcua.procedure.catalogue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FieldRows extends GenericRepository<FieldRow, String> {
    @Query("SELECT code, name, name_en, position FROM procedure_field ORDER BY position, code")
    List<FieldRow> all();

    void saveAll(Iterable<FieldRow> rows);

    void updateAll(Iterable<FieldRow> rows);
}
