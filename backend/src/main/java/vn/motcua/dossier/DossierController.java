package vn.motcua.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.AgencyId;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.dossier.DossierJson.ExpectedJson;
import vn.motcua.platform.idempotency.IdempotencyKey;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.web.Version;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.procedure.ProcedureCode;

/** The applicant's side of dossiers over HTTP. */
@Controller("/api/v1/dossiers")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class DossierController {

    private final CreateDraft createDraft;
    private final SaveDraft saveDraft;
    private final DeleteDraft deleteDraft;
    private final SubmitDossier submitDossier;
    private final WithdrawDossier withdrawDossier;
    private final CheckDossier checkDossier;
    private final ListDossiers listDossiers;
    private final DossierAccess access;
    private final DossierView view;
    private final Agencies agencies;

    DossierController(
            CreateDraft createDraft,
            SaveDraft saveDraft,
            DeleteDraft deleteDraft,
            SubmitDossier submitDossier,
            WithdrawDossier withdrawDossier,
            CheckDossier checkDossier,
            ListDossiers listDossiers,
            DossierAccess access,
            DossierView view,
            Agencies agencies) {
        this.createDraft = createDraft;
        this.saveDraft = saveDraft;
        this.deleteDraft = deleteDraft;
        this.submitDossier = submitDossier;
        this.withdrawDossier = withdrawDossier;
        this.checkDossier = checkDossier;
        this.listDossiers = listDossiers;
        this.access = access;
        this.view = view;
        this.agencies = agencies;
    }

    @Introspected
    record NewDossier(
            @NotBlank @Size(max = 40) String procedureCode,
            @NotNull UUID agencyId,
            @Nullable UUID ownerId) {}

    @Introspected
    record DraftBody(
            @NotNull ObjectNode answers, @Nullable @Valid DeliveryBody delivery) {}

    @Introspected
    record DeliveryBody(
            @NotNull DeliveryMethod method,

            @Nullable @Size(min = 1, max = Delivery.MAX_ADDRESS)
            String postalAddress) {}

    @Introspected
    record Reason(@NotBlank @Size(max = 1000) String reason) {}

    @Post
    HttpResponse<DossierJson> create(ApplicantCaller caller, HttpRequest<?> request, @Body @Valid NewDossier body) {
        ProcedureCode code = new ProcedureCode(body.procedureCode());
        return switch (createDraft.create(caller, code, new AgencyId(body.agencyId()), body.ownerId())) {
            case CreateDraft.Outcome.Created created ->
                answer(caller, request, created.dossier())
                        .status(201)
                        .header(
                                "Location",
                                URI.create("/api/v1/dossiers/"
                                                + created.dossier().id().value())
                                        .toString());
            case CreateDraft.Outcome.ProcedureNotFound none ->
                throw ProblemException.of(DossierProblem.PROCEDURE_NOT_FOUND);
            case CreateDraft.Outcome.NotOffered no -> throw ProblemException.of(DossierProblem.NOT_OFFERED);
            case CreateDraft.Outcome.OwnerNotFound none -> throw DossierProblems.notFound();
        };
    }

    @Get
    DossierPage list(
            ApplicantCaller caller,
            HttpRequest<?> request,
            @QueryValue @Nullable DossierStatus status,
            @QueryValue @Nullable @Size(max = 100) String q,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit,
            @QueryValue @Nullable @Size(max = 1024) String after) {
        Language language = Language.of(request);
        Page<Summary> page = listDossiers
                .list(caller, new ListDossiers.Question(status, q, limit, after))
                .map(d -> summary(d, language));
        return new DossierPage(page.items(), page.next());
    }

    @Get("/{dossierId}")
    HttpResponse<DossierJson> get(ApplicantCaller caller, HttpRequest<?> request, UUID dossierId) {
        return answer(caller, request, seen(caller, dossierId));
    }

    @Put("/{dossierId}/draft")
    HttpResponse<DossierJson> save(
            ApplicantCaller caller,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid DraftBody body) {
        long version = Version.required(ifMatch);
        @Nullable
        Delivery delivery = body.delivery() == null
                ? null
                : new Delivery(body.delivery().method(), body.delivery().postalAddress());
        return switch (saveDraft.save(caller, new DossierId(dossierId), version, body.answers(), delivery)) {
            case SaveDraft.Outcome.Saved saved -> answer(caller, request, saved.dossier());
            case SaveDraft.Outcome.NotFound none -> throw DossierProblems.notFound();
            case SaveDraft.Outcome.NotADraft no -> throw ProblemException.of(DossierProblem.NOT_A_DRAFT);
            case SaveDraft.Outcome.Stale stale -> throw DossierProblems.stale(stale.by());
            case SaveDraft.Outcome.Invalid invalid ->
                throw ProblemException.of(DossierProblem.ANSWERS_INVALID, invalid.errors());
        };
    }

    @Delete("/{dossierId}")
    HttpResponse<?> delete(ApplicantCaller caller, UUID dossierId, @Header("If-Match") @Nullable String ifMatch) {
        return switch (deleteDraft.delete(caller, new DossierId(dossierId), Version.required(ifMatch))) {
            case DeleteDraft.Outcome.Deleted deleted -> HttpResponse.noContent();
            case DeleteDraft.Outcome.NotFound none -> throw DossierProblems.notFound();
            case DeleteDraft.Outcome.NotADraft no -> throw ProblemException.of(DossierProblem.NOT_A_DRAFT);
            case DeleteDraft.Outcome.Stale stale -> throw DossierProblems.stale(stale.by());
        };
    }

    @Get("/{dossierId}/check")
    CheckJson check(ApplicantCaller caller, HttpRequest<?> request, UUID dossierId) {
        return CheckJson.of(checkDossier.check(seen(caller, dossierId)), Language.of(request));
    }

    @Post("/{dossierId}/submission")
    HttpResponse<FiledJson> submit(
            ApplicantCaller caller,
            UUID dossierId,
            @Header("Idempotency-Key") @Nullable String key,
            @Header("If-Match") @Nullable String ifMatch) {
        IdempotencyKey idempotencyKey = IdempotencyKey.ofHeader(key);
        long version = Version.required(ifMatch);
        return switch (submitDossier.submit(caller, new DossierId(dossierId), version, idempotencyKey)) {
            case SubmitDossier.Outcome.Submitted done ->
                HttpResponse.created(FiledJson.of(done.filed()))
                        .header("ETag", Version.tag(done.filed().version()));
            case SubmitDossier.Outcome.Incomplete incomplete -> throw CheckJson.problem(incomplete.verdict());
            case SubmitDossier.Outcome.NotADraft no -> throw ProblemException.of(DossierProblem.NOT_A_DRAFT);
            case SubmitDossier.Outcome.Stale stale -> throw DossierProblems.stale(stale.by());
            case SubmitDossier.Outcome.KeyReused reused -> throw ProblemException.of(DossierProblem.KEY_REUSED);
            case SubmitDossier.Outcome.NotFound none -> throw DossierProblems.notFound();
        };
    }

    @Post("/{dossierId}/withdrawal")
    HttpResponse<DossierJson> withdraw(
            ApplicantCaller caller,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid Reason body) {
        ChangeOutcome outcome =
                withdrawDossier.withdraw(caller, new DossierId(dossierId), Version.required(ifMatch), body.reason());
        return answer(caller, request, DossierProblems.changed(outcome));
    }

    private Dossier seen(ApplicantCaller caller, UUID dossierId) {
        return access.find(caller, new DossierId(dossierId), RepresentationAction.TRACK)
                .orElseThrow(DossierProblems::notFound);
    }

    private io.micronaut.http.MutableHttpResponse<DossierJson> answer(
            ApplicantCaller caller, HttpRequest<?> request, Dossier dossier) {
        return HttpResponse.ok(view.of(dossier, caller, Language.of(request)))
                .header("ETag", Version.tag(dossier.version()));
    }

    private Summary summary(Dossier d, Language language) {
        return new Summary(
                d.id().value(),
                d.code() == null ? null : d.code().value(),
                d.status(),
                d.procedureCode().value(),
                DossierView.procedureName(d, language),
                DossierView.agencyName(agencies.get(d.agencyId()), language),
                d.parties().ownerName(),
                d.times().updatedAt(),
                d.times().promisedAt(),
                new ExpectedJson(Expectation.of(d)));
    }

    record DossierPage(List<Summary> items, @Nullable String next) {}

    record Summary(
            UUID id,
            @Nullable String code,
            DossierStatus status,
            String procedureCode,
            String procedureName,
            String agencyName,
            String ownerName,
            java.time.Instant updatedAt,
            java.time.@Nullable Instant promisedAt,
            ExpectedJson expected) {}
}
