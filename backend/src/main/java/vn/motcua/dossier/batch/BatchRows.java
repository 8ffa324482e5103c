package vn.motcua.dossier.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.batch.BatchCounts.Stage;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.problem.FieldProblem;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.sql.Statement;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.procedure.ProcedureCode;

/** The tables {@code dossier_batch} and {@code dossier_batch_row}. */
@Singleton
class BatchRows {

    private static final String NOTHING = "{}";
    private static final String BATCH = """
            SELECT id, applicant_id, owner_id, procedure_code, agency_id, delivery_method, headings, created_at
            FROM dossier_batch
            """;
    private static final String ROW = """
            SELECT place, line, reference, state, dossier_id, problems, submission, submission_version,
                submission_problems, code, submitted_at
            FROM dossier_batch_row
            """;
    private static final TypeReference<List<String>> HEADINGS = new TypeReference<>() {};
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
                    headings, created_at)
                VALUES (:id, :applicant, :owner, :procedure, :agency, :delivery, :headings, :at)""")
                .with("id", batch.id())
                .with("applicant", batch.applicant().value())
                .with("owner", batch.owner().value())
                .with("procedure", batch.procedure().value())
                .with("agency", batch.agency().value())
                .with("delivery", batch.delivery())
                .with("headings", batch.headings().isEmpty() ? null : written(batch.headings()))
                .with("at", batch.createdAt())
                .update();
        sql.forEach(
                """
                INSERT INTO dossier_batch_row (batch_id, place, line, reference, answers, state, problems)
                VALUES (:batch, :place, :line, :reference, :answers, :state, :problems)""",
                IntStream.range(0, rows.size()).boxed().toList(),
                (statement, i) -> statement
                        .with("batch", batch.id())
                        .with("place", i + 1)
                        .with("line", rows.get(i).line())
                        .with("reference", rows.get(i).reference())
                        .with("answers", rows.get(i).answers().toString())
                        .with("state", rows.get(i).state())
                        .with("problems", noneOr(rows.get(i).problems())));
    }

    Optional<Batch> find(UUID id) {
        return sql.of(BATCH + "WHERE id = :id").with("id", id).first(this::batch);
    }

    /** The same, held until the transaction ends. */
    Optional<Batch> lock(UUID id) {
        return sql.of(BATCH + "WHERE id = :id FOR UPDATE").with("id", id).first(this::batch);
    }

    /** The newest that somebody sent, after a cursor if there is one. */
    List<Batch> listOf(ApplicantId applicant, @Nullable Cursor after, int limit) {
        Statement statement = sql.of(BATCH + "WHERE applicant_id = :applicant"
                + (after == null ? "" : " AND (created_at < :at OR (created_at = :at AND id < :id))")
                + " ORDER BY created_at DESC, id DESC LIMIT :limit");
        if (after != null) {
            statement.with("at", after.instant(0)).with("id", after.uuid(1));
        }
        return statement
                .with("applicant", applicant.value())
                .with("limit", limit)
                .list(this::batch);
    }

    /** How far the rows of some batches have come. */
    Map<UUID, BatchCounts> counts(Collection<UUID> batches) {
        Map<UUID, Map<Stage, Long>> counted = new HashMap<>();
        if (!batches.isEmpty()) {
            sql.of("""
                    SELECT batch_id, state, submission, COUNT(*) AS amount FROM dossier_batch_row
                    WHERE batch_id IN (:batches) GROUP BY batch_id, state, submission""")
                    .withEach("batches", batches)
                    .list(row -> counted.computeIfAbsent(row.uuid("batch_id"), id -> new EnumMap<>(Stage.class))
                            .put(stage(row), row.number("amount")));
        }
        Map<UUID, BatchCounts> counts = new HashMap<>();
        counted.forEach((batch, stages) -> counts.put(batch, BatchCounts.of(stages)));
        return counts;
    }

    private static Stage stage(Row row) {
        return Stage.of(
                RowState.valueOf(row.text("state")),
                row.findText("submission").map(SubmissionState::valueOf).orElse(null));
    }

    List<BatchRow> list(UUID batch) {
        return sql.of(ROW + "WHERE batch_id = :batch ORDER BY place")
                .with("batch", batch)
                .list(this::row);
    }

    Optional<BatchRow> find(UUID batch, int place) {
        return sql.of(ROW + "WHERE batch_id = :batch AND place = :place")
                .with("batch", batch)
                .with("place", place)
                .first(this::row);
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

    /** That a draft waits to be submitted in this version, unless it was filed meanwhile. */
    void toSubmit(UUID batch, int place, long version) {
        sql.of("""
                UPDATE dossier_batch_row
                SET submission = 'WAITING', submission_version = :version, submission_problems = NULL
                WHERE batch_id = :batch AND place = :place AND (submission IS NULL OR submission <> 'SUBMITTED')""")
                .with("version", version)
                .with("batch", batch)
                .with("place", place)
                .update();
    }

    void submitted(UUID batch, int place, Dossier filed) {
        sql.of("""
                UPDATE dossier_batch_row
                SET submission = 'SUBMITTED', submission_problems = NULL, code = :code, submitted_at = :at
                WHERE batch_id = :batch AND place = :place""")
                .with("code", filed.requireCode().value())
                .with("at", filed.times().submittedAt())
                .with("batch", batch)
                .with("place", place)
                .update();
    }

    void notSubmitted(UUID batch, int place, List<FieldProblem> problems) {
        sql.of("""
                UPDATE dossier_batch_row SET submission = 'NOT_SUBMITTED', submission_problems = :problems
                WHERE batch_id = :batch AND place = :place AND submission = 'WAITING'""")
                .with("problems", written(problems))
                .with("batch", batch)
                .with("place", place)
                .update();
    }

    private Batch batch(Row row) {
        return new Batch(
                row.uuid("id"),
                new ApplicantId(row.uuid("applicant_id")),
                new ApplicantId(row.uuid("owner_id")),
                new ProcedureCode(row.text("procedure_code")),
                new AgencyId(row.uuid("agency_id")),
                row.findText("delivery_method").map(DeliveryMethod::valueOf).orElse(null),
                row.findText("headings").map(text -> read(text, HEADINGS)).orElse(List.of()),
                row.instant("created_at"));
    }

    private BatchRow row(Row row) {
        return new BatchRow(
                (int) row.number("place"),
                row.findNumber("line").map(Long::intValue).orElse(null),
                row.findText("reference").orElse(null),
                RowState.valueOf(row.text("state")),
                row.findUuid("dossier_id").orElse(null),
                row.findText("problems").map(text -> read(text, PROBLEMS)).orElse(List.of()),
                row.findText("submission")
                        .map(state -> submission(SubmissionState.valueOf(state), row))
                        .orElse(null));
    }

    private RowSubmission submission(SubmissionState state, Row row) {
        return new RowSubmission(
                state,
                row.findNumber("submission_version").orElse(0L),
                row.findText("code").orElse(null),
                row.findInstant("submitted_at").orElse(null),
                row.findText("submission_problems")
                        .map(text -> read(text, PROBLEMS))
                        .orElse(List.of()));
    }

    private @Nullable String noneOr(List<FieldProblem> problems) {
        return problems.isEmpty() ? null : written(problems);
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    private String written(List<?> list) {
        try {
            return json.writeValueAsString(list);
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
