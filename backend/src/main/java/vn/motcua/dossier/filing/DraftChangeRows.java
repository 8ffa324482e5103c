package vn.motcua.dossier.filing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.sql.Sql;

/** Which changes drafts have had: the table {@code draft_change}; every method joins the caller's transaction. */
@Singleton
class DraftChangeRows {

    private final Sql sql;

    DraftChangeRows(Sql sql) {
        this.sql = sql;
    }

    /** Those of the named ones that the draft has had. */
    Set<UUID> known(DossierId draft, Collection<UUID> changes) {
        return new HashSet<>(
                sql.of("SELECT change_id FROM draft_change WHERE dossier_id = :draft AND change_id IN (:changes)")
                        .with("draft", draft.value())
                        .withEach("changes", changes)
                        .list(row -> row.uuid("change_id")));
    }

    void add(DossierId draft, List<UUID> changes, Instant now) {
        sql.forEach(
                "INSERT INTO draft_change (dossier_id, change_id, taken_at) VALUES (:draft, :change, :now)",
                changes,
                (statement, change) -> statement
                        .with("draft", draft.value())
                        .with("change", change)
                        .with("now", now));
    }

    int sweep(Instant before, int limit) {
        return sql.of("DELETE FROM draft_change WHERE taken_at < :before ORDER BY taken_at LIMIT :limit")
                .with("before", before)
                .with("limit", limit)
                .update();
    }
}
