package vn.motcua.routing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitId;
import vn.motcua.platform.hash.Sha256;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.persistence.UuidBytes;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.sql.Sql;
import vn.motcua.procedure.ProcedureCode;

/** The table {@code routing_route}: insert-only, and a route's id is the hash of its content, so it may be kept in memory. */
@Singleton
class Routes {

    private static final int ID_BYTES = 16;
    private static final TypeReference<List<StepJson>> STEPS = new TypeReference<>() {};

    private final Sql sql;
    private final Transactions transactions;
    private final ObjectMapper json;
    private final Map<UUID, Route> known = new ConcurrentHashMap<>();
    private final Map<Way, Route> written = new ConcurrentHashMap<>();

    Routes(Sql sql, Transactions transactions, ObjectMapper json) {
        this.sql = sql;
        this.transactions = transactions;
        this.json = json;
    }

    private record Way(ProcedureCode procedure, AgencyId agency, List<Step> steps) {}

    /** The route of these steps, written down when it is new; inside the caller's transaction. */
    Route fix(ProcedureCode procedure, AgencyId agency, List<Step> steps) {
        Way way = new Way(procedure, agency, steps);
        Route before = written.get(way);
        if (before != null) {
            return before;
        }
        String text = write(steps);
        Route route = new Route(idOf(procedure.value() + agency.value() + text), steps);
        if (isWritten(route.id())) {
            written.put(way, route);
        } else {
            // Not remembered before it is read back: this transaction may yet be undone.
            insert(route.id(), procedure, agency, text);
        }
        return route;
    }

    private void insert(UUID id, ProcedureCode procedure, AgencyId agency, String text) {
        sql.of("""
                INSERT IGNORE INTO routing_route (id, procedure_code, agency_id, steps)
                VALUES (:id, :procedureCode, :agencyId, :steps)""")
                .with("id", id)
                .with("procedureCode", procedure.value())
                .with("agencyId", agency.value())
                .with("steps", text)
                .update();
    }

    Route get(UUID id) {
        return known.computeIfAbsent(id, this::load);
    }

    private boolean isWritten(UUID id) {
        return sql.of("SELECT id FROM routing_route WHERE id = :id")
                .with("id", id)
                .first(row -> row.uuid("id"))
                .isPresent();
    }

    private Route load(UUID id) {
        return transactions.read(() -> sql.of("SELECT id, steps FROM routing_route WHERE id = :id")
                .with("id", id)
                .get(row -> new Route(row.uuid("id"), read(row.text("steps")))));
    }

    private record StepJson(
            int no,
            String name,
            UUID agency,
            UUID unit,
            OfficerRole role,
            @Nullable Integer hours) {}

    private String write(List<Step> steps) {
        try {
            return json.writeValueAsString(steps.stream()
                    .map(step -> new StepJson(
                            step.no(),
                            step.name(),
                            step.agencyId().value(),
                            step.unitId().value(),
                            step.role(),
                            step.hours()))
                    .toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Step> read(String text) {
        try {
            return json.readValue(text, STEPS).stream()
                    .map(step -> new Step(
                            step.no(),
                            step.name(),
                            new AgencyId(step.agency()),
                            new UnitId(step.unit()),
                            step.role(),
                            step.hours()))
                    .toList();
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a route's steps cannot be read", damaged);
        }
    }

    private static UUID idOf(String content) {
        return UuidBytes.uuid(Arrays.copyOf(Sha256.of(content), ID_BYTES));
    }
}
