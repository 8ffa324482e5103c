package vn.motcua.dossier;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import vn.motcua.platform.persistence.BinaryUuid;

/** The clock's ledger is only ever inserted into. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ClockEntryRows extends GenericRepository<ClockEntryRow, UUID> {

    void save(ClockEntryRow row);

    @Query("""
            SELECT dossier_id, seq, kind, cause, happened_at, actor_kind, actor_id, limit_amount, limit_unit, due_before,
                due_after, reason
            FROM dossier_clock_entry WHERE dossier_id = :dossierId ORDER BY seq""")
    List<ClockEntryRow> list(@BinaryUuid UUID dossierId);
}
