package vn.motcua.procedure.catalogue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ProcedureRevisionRows extends GenericRepository<ProcedureRevisionRow, Integer> {
    @Query("SELECT id, revision, content_hash FROM procedure_revision WHERE id = 1")
    ProcedureRevisionRow read();

    @Query("SELECT id, revision, content_hash FROM procedure_revision WHERE id = 1 FOR UPDATE")
    ProcedureRevisionRow lock();

    @Query("UPDATE procedure_revision SET revision = revision + 1 WHERE id = 1")
    void advance();

    @Query("UPDATE procedure_revision SET content_hash = :contentHash WHERE id = 1")
    void remember(String contentHash);
}
