package vn.motcua.dossier.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.platform.problem.FieldProblem;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.procedure.ProcedureCode;

/** The tables {@code dossier_batch} and {@code dossier_batch_row}. */
@Singleton
class BatchRows {

    private static final String NOTHING = "{}";
    private static final TypeReference<List<FieldProblem>> PROBLEMS = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    BatchRows(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void insert(Batch batch, List<SentRow> rows) {
        sql.of("""
                INSERT INTO dossier_batch (id, applicant_id, owner_id, procedure_code, agency_id, delivery_method,
                    created_at)
                VALUES (:id, :applicant, :owner, :procedure, :agency, :delivery, :at)""")
                .with("id", batch.id())
                .with("applicant", batch.applicant().value())
                .with("owner", batch.owner().value())
                .with("procedure", batch.procedure().value())
                .with("agency", batch.agency().value())
                .with("delivery", batch.delivery())
                .with("at", batch.createdAt())
                .update();
        sql.forEach(
                """
                INSERT INTO dossier_batch_row (batch_id, place, reference, answers, state)
                VALUES (:batch, :place, :reference, :answers, 'WAITING')""",
                IntStream.range(0, rows.size()).boxed().toList(),
                (statement, i) -> statement
                        .with("batch", batch.id())
                        .with("place", i + 1)
                        .with("reference", rows.get(i).reference())
                        .with("answers", rows.get(i).answers().toString()));
    }

    Optional<Batch> find(UUID id) {
        return sql.of("""
                SELECT id, applicant_id, owner_id, procedure_code, agency_id, delivery_method, created_at
                FROM dossier_batch WHERE id = :id""").with("id", id).first(BatchRows::batch);
    }

    List<BatchRow> list(UUID batch) {
        return sql.of("""
                SELECT place, reference, state, dossier_id, problems FROM dossier_batch_row
                WHERE batch_id = :batch ORDER BY place""").with("batch", batch).list(this::row);
    }

    /** The answers of a row that still waits, held until the transaction ends. */
    Optional<ObjectNode> lockWaiting(UUID batch, int place) {
        return sql.of("""
                SELECT answers FROM dossier_batch_row
                WHERE batch_id = :batch AND place = :place AND state = 'WAITING' FOR UPDATE""").with("batch", batch).with("place", place).first(row -> read(row.text("answers")));
    }

    void drafted(UUID batch, int place, UUID dossier) {
        end(batch, place, RowState.DRAFTED, dossier, null);
    }

    void refused(UUID batch, int place, List<FieldProblem> problems) {
        end(batch, place, RowState.REFUSED, null, written(problems));
    }

    private void end(UUID batch, int place, RowState state, @Nullable UUID dossier, @Nullable String problems) {
        sql.of("""
                UPDATE dossier_batch_row SET state = :state, dossier_id = :dossier, problems = :problems,
                    answers = :nothing
                WHERE batch_id = :batch AND place = :place""")
                .with("state", state)
                .with("dossier", dossier)
                .with("problems", problems)
                .with("nothing", NOTHING)
                .with("batch", batch)
                .with("place", place)
                .update();
    }

    private static Batch batch(Row row) {
        return new Batch(
                row.uuid("id"),
                new ApplicantId(row.uuid("applicant_id")),
                new ApplicantId(row.uuid("owner_id")),
                new ProcedureCode(row.text("procedure_code")),
                new AgencyId(row.uuid("agency_id")),
                row.findText("delivery_method").map(DeliveryMethod::valueOf).orElse(null),
                row.instant("created_at"));
    }

    private BatchRow row(Row row) {
        return new BatchRow(
                (int) row.number("place"),
                row.findText("reference").orElse(null),
                RowState.valueOf(row.text("state")),
                row.findUuid("dossier_id").orElse(null),
                row.findText("problems").map(this::problems).orElse(List.of()));
    }

    private List<FieldProblem> problems(String text) {
        try {
            return json.readValue(text, PROBLEMS);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    private String written(List<FieldProblem> problems) {
        try {
            return json.writeValueAsString(problems);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ObjectNode read(String answers) {
        try {
            return (ObjectNode) json.readTree(answers);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
