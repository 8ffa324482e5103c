package vn.motcua.routing.queue;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.UnitId;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.sql.Sql;
import vn.motcua.routing.LeftPlace;
import vn.motcua.routing.TaskState;

/** Many rows like one: dossiers in a unit of their own, copied in the database. */
@Singleton
final class QueueRows {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Sql sql;
    private final Transactions transactions;

    QueueRows(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /** Copies of a submitted dossier, each with a code and a task of its own in a unit; oldest id first. */
    List<DossierId> copies(Dossier of, UnitId unit, int count) {
        return transactions.write(
                () -> IntStream.range(0, count).mapToObj(i -> copy(of, unit)).toList());
    }

    private DossierId copy(Dossier of, UnitId unit) {
        UUID id = Ids.next();
        String code = "H99.99-261122-%06d".formatted(NEXT.incrementAndGet());
        sql.of("""
                INSERT INTO dossier (id, code, status, version, procedure_code, procedure_name, procedure_name_en, level,
                    form_id, form_version, agency_id, owner_id, owner_kind, owner_name, applicant_id, answers,
                    delivery_method, lookup_check, search_text, changed_by, created_at, updated_at, submitted_at)
                SELECT :id, :code, status, version, procedure_code, procedure_name, procedure_name_en, level,
                    form_id, form_version, agency_id, owner_id, owner_kind, owner_name, applicant_id, answers,
                    delivery_method, lookup_check, search_text, changed_by, created_at, updated_at, submitted_at
                FROM dossier WHERE id = :of""")
                .with("id", id)
                .with("code", code)
                .with("of", of.id().value())
                .update();
        sql.of("""
                INSERT INTO routing_task (dossier_id, dossier_version, route_id, step_no, step_name, step_role, agency_id,
                    unit_id, state, status, dossier_code, procedure_code, procedure_name, owner_name, search_text,
                    received_at, step_since, due_at, near_due_at)
                SELECT :id, dossier_version, route_id, step_no, step_name, step_role, :unit,
                    :unit, state, status, :code, procedure_code, procedure_name, owner_name, search_text,
                    received_at, step_since, due_at, near_due_at
                FROM routing_task WHERE dossier_id = :of""")
                .with("id", id)
                .with("code", code)
                .with("unit", unit.value())
                .with("of", of.id().value())
                .update();
        return new DossierId(id);
    }

    void left(LeftPlace kind, UUID place, DossierId id) {
        transactions.write(
                () -> sql.of("INSERT INTO routing_left (place_id, kind, left_id) VALUES (:place, :kind, :id)")
                        .with("place", place)
                        .with("kind", kind)
                        .with("id", id.value())
                        .update());
    }

    void due(DossierId id, @Nullable Instant due) {
        set(id, "due_at", due);
    }

    void near(DossierId id, Instant nearDue) {
        set(id, "near_due_at", nearDue);
    }

    void status(DossierId id, DossierStatus status, TaskState state) {
        set(id, "status", status);
        set(id, "state", state);
    }

    void holder(DossierId id, UUID officer) {
        set(id, "assignee_id", officer);
        set(id, "assignee_name", "Cán bộ");
    }

    void guest(DossierId id, UUID agency) {
        set(id, "guest_agency_id", agency);
    }

    void name(DossierId id, String owner, UUID agency, String... phrases) {
        set(id, "owner_name", owner);
        set(id, "search_text", " " + String.join(" | ", phrases));
        for (String phrase : phrases) {
            transactions.write(() -> sql.of("""
                            INSERT IGNORE INTO routing_phrase (agency_id, phrase, dossier_id)
                            VALUES (:agency, :phrase, :id)""")
                    .with("agency", agency)
                    .with("phrase", phrase)
                    .with("id", id.value())
                    .update());
        }
    }

    private void set(DossierId id, String column, @Nullable Object value) {
        transactions.write(() -> sql.of("UPDATE routing_task SET " + column + " = :value WHERE dossier_id = :id")
                .with("value", value)
                .with("id", id.value())
                .update());
    }
}
