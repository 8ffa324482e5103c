package vn.motcua.supplement;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;

/** Finds open requests by their deadlines, in the order of these. */
@Singleton
class DueSupplementRows {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;
    private final Transactions transactions;

    DueSupplementRows(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /** An open request that has a deadline. */
    record Due(UUID id, UUID dossierId, Instant dueAt) {}

    /** Those whose deadline has passed at a moment. */
    List<Due> passed(Instant moment, @Nullable Due last, int limit) {
        return transactions.read(() -> sql.of("""
                SELECT id, dossier_id, due_at FROM supplement_request
                WHERE state = 'OPEN' AND due_at <= :moment
                    AND due_at >= :afterDue AND (due_at > :afterDue OR id > :afterId)
                ORDER BY due_at, id LIMIT :limit""")
                .with("moment", moment)
                .with("afterDue", last == null ? Instant.EPOCH : last.dueAt())
                .with("afterId", last == null ? FIRST : last.id())
                .with("limit", limit)
                .list(DueSupplementRows::due));
    }

    /** Those whose deadline comes until a moment, and of which the applicant was not reminded yet. */
    List<Due> coming(Instant now, Instant until, @Nullable Due last, int limit) {
        return transactions.read(() -> sql.of("""
                SELECT id, dossier_id, due_at FROM supplement_request
                WHERE state = 'OPEN' AND due_at > :now AND due_at <= :until
                    AND due_at >= :afterDue AND (due_at > :afterDue OR id > :afterId)
                    AND (reminded_of IS NULL OR reminded_of <> due_at)
                ORDER BY due_at, id LIMIT :limit""")
                .with("now", now)
                .with("until", until)
                .with("afterDue", last == null ? Instant.EPOCH : last.dueAt())
                .with("afterId", last == null ? FIRST : last.id())
                .with("limit", limit)
                .list(DueSupplementRows::due));
    }

    private static Due due(Row row) {
        return new Due(row.uuid("id"), row.uuid("dossier_id"), row.instant("due_at"));
    }
}
