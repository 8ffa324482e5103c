package vn.motcua.dossier;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.sql.Sql;

/** Finds the dossiers that officers work on by when they are promised, of all agencies along one index. */
@Singleton
public class PromiseRows {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;
    private final Transactions transactions;

    PromiseRows(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /**
     * What was promised of a dossier.
     *
     * @param agencyId who promised it
     * @param acceptedAt when it was promised first
     */
    public record Promise(DossierId dossierId, AgencyId agencyId, Instant acceptedAt, Instant at) {}

    /**
     * What is promised for before a moment, the earliest first.
     *
     * @param after the last of the page before; absent for the first
     */
    public List<Promise> list(Instant before, @Nullable Promise after, int limit) {
        return transactions.read(() -> sql.of("""
                SELECT id, agency_id, accepted_at, running_promise_at FROM dossier FORCE INDEX (dossier_of_running_promise)
                WHERE running_promise_at < :before AND running_promise_at >= :afterAt
                    AND (running_promise_at > :afterAt OR id > :afterId)
                ORDER BY running_promise_at, id LIMIT :limit""")
                .with("before", before)
                .with("afterAt", after == null ? Instant.EPOCH : after.at())
                .with("afterId", after == null ? FIRST : after.dossierId().value())
                .with("limit", limit)
                .list(row -> new Promise(
                        new DossierId(row.uuid("id")),
                        new AgencyId(row.uuid("agency_id")),
                        row.instant("accepted_at"),
                        row.instant("running_promise_at"))));
    }
}
