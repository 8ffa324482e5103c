package vn.motcua.agency.tree;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AgencyRevisionRows extends GenericRepository<AgencyRevisionRow, Integer> {
    @Query("SELECT id, revision, content_hash FROM agency_revision WHERE id = 1")
    AgencyRevisionRow read();

    @Query("SELECT id, revision, content_hash FROM agency_revision WHERE id = 1 FOR UPDATE")
    AgencyRevisionRow lock();

    @Query("UPDATE agency_revision SET revision = revision + 1, content_hash = :contentHash WHERE id = 1")
    void advance(String contentHash);
}
