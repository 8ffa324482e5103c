package vn.motcua.dossier.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.dossier.DossierProblem;
import vn.motcua.platform.idempotency.IdempotencyKey;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.text.Text;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.procedure.ProcedureCode;

/** Many drafts at once over HTTP: sent, and followed by who sent them. */
@Controller("/api/v1/dossier-batches")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class BatchController {

    private static final int MOST_ROWS = 500;
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private final MakeBatch makeBatch;
    private final SentTable tables;
    private final BatchRows rows;
    private final Transactions transactions;

    BatchController(MakeBatch makeBatch, SentTable tables, BatchRows rows, Transactions transactions) {
        this.makeBatch = makeBatch;
        this.tables = tables;
        this.rows = rows;
        this.transactions = transactions;
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
                .map(row -> new SentRow(row.reference(), row.answers()))
                .toList();
        return answer(request, makeBatch.make(caller, wanted, sent, idempotencyKey));
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
        List<SentRow> sent = tables.rows(code, new String(table, StandardCharsets.UTF_8), MOST_ROWS);
        if (sent.isEmpty()) {
            throw ProblemException.invalid(
                    "/rows", "minItems", new Text("Bảng không có dòng nào", "The table has no rows"));
        }
        MakeBatch.Wanted wanted = new MakeBatch.Wanted(owner, code, new AgencyId(agency), delivery);
        return answer(request, makeBatch.make(caller, wanted, sent, idempotencyKey));
    }

    /** An empty table of a procedure, to fill in. */
    @Get("/template.csv")
    @Produces("text/csv")
    HttpResponse<byte[]> template(HttpRequest<?> request, @QueryValue @NotBlank @Size(max = 40) String procedure) {
        String template = tables.template(new ProcedureCode(procedure), Language.of(request))
                .orElseThrow(() -> ProblemException.of(DossierProblem.PROCEDURE_NOT_FOUND));
        return HttpResponse.ok(template.getBytes(StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"template.csv\"");
    }

    private HttpResponse<BatchJson> answer(HttpRequest<?> request, MakeBatch.Outcome outcome) {
        return switch (outcome) {
            case MakeBatch.Outcome.Made(Batch batch) ->
                HttpResponse.accepted()
                        .header("Location", "/api/v1/dossier-batches/" + batch.id())
                        .body(json(batch, Language.of(request)));
            case MakeBatch.Outcome.NotOffered no -> throw ProblemException.of(DossierProblem.NOT_OFFERED);
            case MakeBatch.Outcome.OwnerNotFound none -> throw ProblemException.of(DossierProblem.OWNER_NOT_FOUND);
            case MakeBatch.Outcome.KeyReused reused -> throw ProblemException.of(DossierProblem.KEY_REUSED);
            case MakeBatch.Outcome.TooMany tooMany -> throw ProblemException.tooMany(tooMany.retryAfter());
        };
    }

    @Get("/{batchId}")
    BatchJson get(ApplicantCaller caller, HttpRequest<?> request, UUID batchId) {
        Batch found = transactions
                .read(() -> rows.find(batchId))
                .filter(batch -> batch.applicant().value().equals(caller.applicantId()))
                .orElseThrow(() -> ProblemException.of(CommonProblem.NOT_FOUND));
        return json(found, Language.of(request));
    }

    private BatchJson json(Batch batch, Language language) {
        return BatchJson.of(batch, transactions.read(() -> rows.list(batch.id())), language);
    }
}
