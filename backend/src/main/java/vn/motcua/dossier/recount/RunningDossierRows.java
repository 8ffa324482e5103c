package vn.motcua.dossier.recount;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.sql.Sql;

/** Finds the dossiers whose dates run. */
@Singleton
class RunningDossierRows {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;

    RunningDossierRows(Sql sql) {
        this.sql = sql;
    }

    /** The next of them by id, of some agencies; inside a transaction. */
    List<UUID> after(List<UUID> agencies, Set<String> statuses, @Nullable UUID last, int limit) {
        if (agencies.isEmpty()) {
            return List.of();
        }
        return sql.of("""
                SELECT id FROM dossier WHERE id > :last AND agency_id IN (:agencies)
                    AND status IN (:statuses)
                ORDER BY id LIMIT :limit""")
                .withEach("agencies", Set.copyOf(agencies))
                .withEach("statuses", statuses)
                .with("last", last == null ? FIRST : last)
                .with("limit", limit)
                .list(row -> row.uuid("id"));
    }
}
