package vn.motcua.dossier;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import vn.motcua.platform.persistence.BinaryUuid;

/** The history table is only ever inserted into; what a thrown-away draft wrote goes with the draft. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface HistoryRows extends GenericRepository<HistoryRow, UUID> {

    @Query("""
            SELECT dossier_id, seq, happened_at, event, from_status, to_status, actor_kind, actor_id, unit_id, note
            FROM dossier_history WHERE dossier_id = :dossierId ORDER BY seq""")
    List<HistoryRow> list(@BinaryUuid UUID dossierId);

    /** How many acts that left the status as it is came after a version. */
    @Query("""
            SELECT COUNT(*) FROM dossier_history
            WHERE dossier_id = :dossierId AND seq > :version AND from_status = to_status""")
    long countActsAfter(@BinaryUuid UUID dossierId, long version);

    @Query("DELETE FROM dossier_history WHERE dossier_id = :dossierId")
    void deleteDraftHistory(@BinaryUuid UUID dossierId);
}
