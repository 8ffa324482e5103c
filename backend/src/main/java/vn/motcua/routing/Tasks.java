package vn.motcua.routing;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitId;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.sql.Statement;

/** The tables {@code routing_task} and {@code routing_phrase}: one task for each dossier, found by its phrases. */
@Singleton
class Tasks {

    private final Sql sql;
    private final Transactions transactions;

    Tasks(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    Optional<Task> find(DossierId id) {
        return transactions.read(() -> sql.of("""
                SELECT dossier_id, dossier_version, route_id, step_no, step_name, step_role, agency_id, guest_agency_id,
                    unit_id, assignee_id, assignee_name, status, step_since, due_at, near_due_at
                FROM routing_task WHERE dossier_id = :dossierId""").with("dossierId", id.value()).first(Tasks::task));
    }

    /** On which way dossiers are that were submitted. */
    Map<DossierId, UUID> routeIds(Collection<DossierId> dossiers) {
        Map<DossierId, UUID> routes = new HashMap<>();
        transactions.read(() -> sql.of("SELECT dossier_id, route_id FROM routing_task WHERE dossier_id IN (:dossiers)")
                .withEach("dossiers", dossiers.stream().map(DossierId::value).toList())
                .list(row -> routes.put(new DossierId(row.uuid("dossier_id")), row.uuid("route_id"))));
        return routes;
    }

    Task get(DossierId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no task for dossier " + id.value()));
    }

    /** Writes the first and only task of a dossier. */
    void insert(Task task, Dossier dossier) {
        String code = dossier.requireCode().value();
        String owner = dossier.parties().ownerName();
        Statement insert = sql.of("""
                INSERT INTO routing_task (dossier_id, dossier_version, route_id, step_no, step_name, step_role, agency_id,
                    guest_agency_id, unit_id, assignee_id, assignee_name, state, status, dossier_code, procedure_code,
                    procedure_name, owner_name, search_text, received_at, step_since, due_at,
                    near_due_at)
                VALUES (:dossierId, :version, :routeId, :stepNo, :stepName, :stepRole, :agencyId, :guestAgencyId, :unitId,
                    :assigneeId, :assigneeName, :state, :status, :code, :procedureCode, :procedureName, :ownerName,
                    :searchText, :receivedAt, :since, :dueAt, :nearDueAt)""")
                .with("routeId", task.place().routeId())
                .with("agencyId", task.place().receivingAgencyId().value())
                .with("code", code)
                .with("procedureCode", dossier.procedureCode().value())
                .with("procedureName", dossier.procedure().name())
                .with("ownerName", owner)
                .with("searchText", Phrases.line(owner, code))
                .with("receivedAt", dossier.times().updatedAt());
        moving(insert, task).update();
        addPhrases(task.step().agencyId(), dossier);
    }

    /**
     * Writes where a task moved. The caller has changed the dossier's row in this transaction and so holds its lock: a
     * task can be written only together with its dossier's next version, never behind it.
     */
    void update(Task task) {
        int rows = moving(sql.of("""
                        UPDATE routing_task SET dossier_version = :version, step_no = :stepNo, step_name = :stepName,
                            step_role = :stepRole, guest_agency_id = :guestAgencyId, unit_id = :unitId,
                            assignee_id = :assigneeId, assignee_name = :assigneeName, state = :state, status = :status,
                            step_since = :since, due_at = :dueAt, near_due_at = :nearDueAt
                        WHERE dossier_id = :dossierId AND dossier_version <= :version"""), task).update();
        if (rows != 1) {
            throw new IllegalStateException(
                    "task out of step with dossier " + task.dossierId().value());
        }
    }

    /** Lets the officers of an agency find a dossier by its phrases. */
    void addPhrases(AgencyId agency, Dossier dossier) {
        sql.forEach(
                """
                INSERT IGNORE INTO routing_phrase (agency_id, phrase, dossier_id)
                VALUES (:agencyId, :phrase, :dossierId)""",
                Phrases.of(dossier.parties().ownerName(), dossier.requireCode().value()),
                (one, phrase) -> one.with("agencyId", agency.value())
                        .with("phrase", phrase)
                        .with("dossierId", dossier.id().value()));
    }

    /** Lets those of a place find what has gone on from them. */
    void leave(LeftPlace kind, UUID place, DossierId dossier) {
        sql.of("INSERT IGNORE INTO routing_left (place_id, kind, left_id) VALUES (:placeId, :kind, :dossierId)")
                .with("placeId", place)
                .with("kind", kind)
                .with("dossierId", dossier.value())
                .update();
    }

    /** What came back from places has not gone on from them. */
    void comeBackFrom(LeftPlace kind, Set<UUID> places, DossierId dossier) {
        if (places.isEmpty()) {
            return;
        }
        sql.of("DELETE FROM routing_left WHERE place_id IN (:placeIds) AND kind = :kind AND left_id = :dossierId")
                .withEach("placeIds", places)
                .with("kind", kind)
                .with("dossierId", dossier.value())
                .update();
    }

    private static Statement moving(Statement statement, Task task) {
        Step step = task.step();
        Assignee assignee = task.assignee();
        Task.Limit limit = task.limit();
        return statement
                .with("dossierId", task.dossierId().value())
                .with("version", task.dossierVersion())
                .with("stepNo", step.no())
                .with("stepName", step.name())
                .with("stepRole", step.role())
                .with("guestAgencyId", guest(task))
                .with("unitId", step.unitId().value())
                .with("assigneeId", assignee == null ? null : assignee.id().value())
                .with("assigneeName", assignee == null ? null : assignee.name())
                .with("state", task.state())
                .with("status", task.status())
                .with("since", task.since())
                .with("dueAt", limit == null ? null : limit.dueAt())
                .with("nearDueAt", limit == null ? null : limit.nearDueAt());
    }

    private static @Nullable UUID guest(Task task) {
        AgencyId at = task.step().agencyId();
        return at.equals(task.place().receivingAgencyId()) ? null : at.value();
    }

    private static Task task(Row row) {
        AgencyId receiving = new AgencyId(row.uuid("agency_id"));
        AgencyId at = row.findUuid("guest_agency_id").map(AgencyId::new).orElse(receiving);
        Step step = new Step(
                Math.toIntExact(row.number("step_no")),
                row.text("step_name"),
                at,
                new UnitId(row.uuid("unit_id")),
                OfficerRole.valueOf(row.text("step_role")),
                null);
        return new Task(
                new DossierId(row.uuid("dossier_id")),
                row.number("dossier_version"),
                new Task.Place(row.uuid("route_id"), receiving, step),
                assignee(row),
                DossierStatus.valueOf(row.text("status")),
                row.instant("step_since"),
                limit(row));
    }

    /** What was closed before it was written has no moment from which it was near. */
    private static Task.@Nullable Limit limit(Row row) {
        return row.findInstant("due_at")
                .map(due -> new Task.Limit(due, row.findInstant("near_due_at").orElse(due)))
                .orElse(null);
    }

    private static @Nullable Assignee assignee(Row row) {
        return row.findUuid("assignee_id")
                .map(id -> new Assignee(new OfficerId(id), row.text("assignee_name")))
                .orElse(null);
    }
}
