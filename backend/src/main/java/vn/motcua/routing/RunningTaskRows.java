package vn.motcua.routing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.RunningDossiers;
import vn.motcua.platform.sql.Sql;

/**
 * Finds the dossiers of a status by their tasks: one index of the queues holds what is asked for, and the finished stay unread. An
 * index in the order of ids would be one more to write for each submission.
 */
@Singleton
class RunningTaskRows implements RunningDossiers {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;

    RunningTaskRows(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Running> after(
            Set<AgencyId> agencies, Set<DossierStatus> statuses, @Nullable DossierId last, int limit) {
        if (agencies.isEmpty()) {
            return List.of();
        }
        // Its order is by what is due: all that run are read and sorted, so callers ask for thousands at once. Left to
        // itself the server walks the primary key, past every dossier that there ever was.
        return sql.of("""
                SELECT dossier_id, agency_id FROM routing_task FORCE INDEX (routing_task_of_agency_status)
                WHERE agency_id IN (:agencies) AND status IN (:statuses) AND dossier_id > :last
                ORDER BY dossier_id LIMIT :limit""")
                .withEach("agencies", agencies.stream().map(AgencyId::value).collect(Collectors.toSet()))
                .withEach("statuses", statuses.stream().map(Enum::name).collect(Collectors.toSet()))
                .with("last", last == null ? FIRST : last.value())
                .with("limit", limit)
                .list(row -> new Running(new DossierId(row.uuid("dossier_id")), new AgencyId(row.uuid("agency_id"))));
    }
}
