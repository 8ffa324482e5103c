package vn.motcua.routing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.sql.Sql;

/** Finds accepted dossiers by when their step is due, along the order of the queues. */
@Singleton
public class DueTaskRows {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;
    private final Transactions transactions;

    DueTaskRows(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /** A dossier that is being handled, and its place in the order. */
    public record Due(UUID dossierId, Instant order) {}

    /**
     * The dossiers an agency received, that officers are working on, and whose step is due before a moment; no step is due
     * later than its dossier is promised.
     *
     * @param after the last of the page before; absent for the first
     */
    public List<Due> list(AgencyId agency, Instant before, @Nullable Due after, int limit) {
        return transactions.read(() -> sql.of("""
                SELECT dossier_id, due_order FROM routing_task FORCE INDEX (routing_task_of_agency)
                WHERE agency_id = :agencyId AND due_order < :before AND status IN ('ACCEPTED', 'IN_PROGRESS')
                    AND due_order >= :afterOrder AND (due_order > :afterOrder OR dossier_id > :afterId)
                ORDER BY due_order, dossier_id LIMIT :limit""")
                .with("agencyId", agency.value())
                .with("before", before)
                .with("afterOrder", after == null ? Instant.EPOCH : after.order())
                .with("afterId", after == null ? FIRST : after.dossierId())
                .with("limit", limit)
                .list(row -> new Due(row.uuid("dossier_id"), row.instant("due_order"))));
    }
}
