package vn.motcua.agency.tree;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AgencyRows extends GenericRepository<AgencyRow, UUID> {
    @Query("""
            SELECT id, parent_id, kind, tier, name, name_en, short_name, address, phone, valid_from, valid_to
            FROM agency
            """)
    List<AgencyRow> all();

    void saveAll(Iterable<AgencyRow> rows);

    void updateAll(Iterable<AgencyRow> rows);
}
