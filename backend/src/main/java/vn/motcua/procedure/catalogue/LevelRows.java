package vn.motcua.procedure.catalogue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import vn.motcua.procedure.Nd42Type;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LevelRows extends GenericRepository<LevelRow, String> {
    /** A day has one level: what is published again for the same day replaces it. */
    @Query("""
            INSERT INTO procedure_level (procedure_code, effective_from, level, nd42_type)
            VALUES (:procedureCode, :effectiveFrom, :level, :nd42Type)
            ON DUPLICATE KEY UPDATE level = VALUES(level), nd42_type = VALUES(nd42_type)
            """)
    void put(String procedureCode, LocalDate effectiveFrom, int level, Nd42Type nd42Type);
}
