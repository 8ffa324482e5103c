package vn.motcua.dossier.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.dossier.DossierProblem;
import vn.motcua.platform.idempotency.IdempotencyKey;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Language;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.procedure.ProcedureCode;

/** Many drafts at once over HTTP: sent, and followed by who sent them. */
@Controller("/api/v1/dossier-batches")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class BatchController {

    private static final int MOST_ROWS = 500;
    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final MediaType CSV = MediaType.of("text/csv;charset=utf-8");
    private static final String TAG = "vi|en";

    private final MakeBatch makeBatch;
    private final SubmitBatch submitBatch;
    private final SentTable tables;
    private final BatchView view;

    BatchController(MakeBatch makeBatch, SubmitBatch submitBatch, SentTable tables, BatchView view) {
        this.makeBatch = makeBatch;
        this.submitBatch = submitBatch;
        this.tables = tables;
        this.view = view;
    }

    @Introspected
    record NewBatch(
            @NotBlank @Size(max = 40) String procedureCode,
            @NotNull UUID agencyId,
            @Nullable UUID ownerId,
            @Nullable DeliveryMethod delivery,
            @NotEmpty @Size(max = MOST_ROWS) List<@NotNull @Valid NewRow> rows) {}

    @Introspected
    record NewRow(
            @Nullable @Size(min = 1, max = 60) String reference,
            @NotNull ObjectNode answers) {}

    @Get
    BatchJson.PageJson list(
            ApplicantCaller caller,
            HttpRequest<?> request,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit,
            @QueryValue @Nullable @Size(max = 1024) String after) {
        return view.page(caller, limit, after, Language.of(request));
    }

    @Post
    HttpResponse<BatchJson> make(
            ApplicantCaller caller,
            HttpRequest<?> request,
            @Header("Idempotency-Key") @Nullable String key,
            @Body @Valid NewBatch body) {
        IdempotencyKey idempotencyKey = IdempotencyKey.ofHeader(key);
        MakeBatch.Wanted wanted = new MakeBatch.Wanted(
                body.ownerId(),
                new ProcedureCode(body.procedureCode()),
                new AgencyId(body.agencyId()),
                body.delivery());
        List<SentRow> sent = body.rows().stream()
                .map(row -> SentRow.of(row.reference(), row.answers()))
                .toList();
        return answer(request, makeBatch.make(caller, wanted, new SentRows(List.of(), sent), idempotencyKey));
    }

    /** The same as a table. */
    @Post("/table")
    @Consumes("text/csv")
    HttpResponse<BatchJson> makeOfTable(
            ApplicantCaller caller,
            HttpRequest<?> request,
            @Header("Idempotency-Key") @Nullable String key,
            @QueryValue @NotBlank @Size(max = 40) String procedure,
            @QueryValue UUID agency,
            @QueryValue @Nullable UUID owner,
            @QueryValue @Nullable DeliveryMethod delivery,
            @Body byte[] table) {
        IdempotencyKey idempotencyKey = IdempotencyKey.ofHeader(key);
        ProcedureCode code = new ProcedureCode(procedure);
        if (table.length > MOST_BYTES) {
            throw ProblemException.of(CommonProblem.TOO_LARGE);
        }
        SentRows sent = tables.rows(code, table, MOST_ROWS)
                .orElseThrow(() -> ProblemException.of(DossierProblem.PROCEDURE_NOT_FOUND));
        MakeBatch.Wanted wanted = new MakeBatch.Wanted(owner, code, new AgencyId(agency), delivery);
        return answer(request, makeBatch.make(caller, wanted, sent, idempotencyKey));
    }

    /** An empty table of a procedure, to fill in. */
    @Get("/template.csv")
    @Produces("text/csv")
    HttpResponse<byte[]> template(
            ApplicantCaller caller,
            HttpRequest<?> request,
            @QueryValue @NotBlank @Size(max = 40) String procedure,
            @QueryValue @Nullable @Pattern(regexp = TAG) String language) {
        String template = tables.template(new ProcedureCode(procedure), language(request, language))
                .orElseThrow(() -> ProblemException.of(DossierProblem.PROCEDURE_NOT_FOUND));
        return file("template-" + procedure + ".csv", template);
    }

    /** What came of each row, as a table. */
    @Get("/{batchId}/report.csv")
    @Produces("text/csv")
    HttpResponse<byte[]> report(
            ApplicantCaller caller,
            HttpRequest<?> request,
            UUID batchId,
            @QueryValue @Nullable @Pattern(regexp = TAG) String language) {
        Batch batch = view.find(caller, batchId).orElseThrow(BatchController::notFound);
        return file("report.csv", view.report(batch, language(request, language)));
    }

    /** Links cannot send headers. */
    private static Language language(HttpRequest<?> request, @Nullable String tag) {
        return tag == null ? Language.of(request) : Language.ofTag(tag);
    }

    private static HttpResponse<byte[]> file(String name, String table) {
        return HttpResponse.ok(table.getBytes(StandardCharsets.UTF_8))
                .contentType(CSV)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "private, no-store");
    }

    private HttpResponse<BatchJson> answer(HttpRequest<?> request, MakeBatch.Outcome outcome) {
        return switch (outcome) {
            case MakeBatch.Outcome.Made(Batch batch) ->
                HttpResponse.accepted()
                        .header("Location", "/api/v1/dossier-batches/" + batch.id())
                        .body(view.json(batch, Language.of(request)));
            case MakeBatch.Outcome.NotOffered no -> throw ProblemException.of(DossierProblem.NOT_OFFERED);
            case MakeBatch.Outcome.OwnerNotFound none -> throw ProblemException.of(DossierProblem.OWNER_NOT_FOUND);
            case MakeBatch.Outcome.KeyReused reused -> throw ProblemException.of(DossierProblem.KEY_REUSED);
            case MakeBatch.Outcome.TooMany tooMany -> throw ProblemException.tooMany(tooMany.retryAfter());
        };
    }

    @Get("/{batchId}")
    BatchJson get(ApplicantCaller caller, HttpRequest<?> request, UUID batchId) {
        Batch batch = view.find(caller, batchId).orElseThrow(BatchController::notFound);
        return view.json(batch, Language.of(request));
    }

    @Post("/{batchId}/submission")
    HttpResponse<BatchJson> submit(ApplicantCaller caller, HttpRequest<?> request, UUID batchId) {
        return switch (submitBatch.submit(caller, batchId)) {
            case SubmitBatch.Outcome.Asked(Batch batch) ->
                HttpResponse.accepted().body(view.json(batch, Language.of(request)));
            case SubmitBatch.Outcome.NotFound none -> throw notFound();
            case SubmitBatch.Outcome.OwnerNotFound none -> throw ProblemException.of(DossierProblem.OWNER_NOT_FOUND);
            case SubmitBatch.Outcome.TooMany tooMany -> throw ProblemException.tooMany(tooMany.retryAfter());
        };
    }

    private static ProblemException notFound() {
        return ProblemException.of(CommonProblem.NOT_FOUND);
    }
}
