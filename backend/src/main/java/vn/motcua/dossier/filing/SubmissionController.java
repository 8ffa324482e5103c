package vn.motcua.dossier.filing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierProblem;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.platform.idempotency.IdempotencyKey;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.web.Version;

/** Checking a draft and submitting it, over HTTP. */
@Controller("/api/v1/dossiers/{dossierId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class SubmissionController {

    private final CheckDossier checkDossier;
    private final SubmitDossier submitDossier;
    private final DossierAccess access;

    SubmissionController(CheckDossier checkDossier, SubmitDossier submitDossier, DossierAccess access) {
        this.checkDossier = checkDossier;
        this.submitDossier = submitDossier;
        this.access = access;
    }

    @Get("/check")
    CheckJson check(ApplicantCaller caller, HttpRequest<?> request, UUID dossierId) {
        Dossier dossier = access.find(caller, new DossierId(dossierId), RepresentationAction.TRACK)
                .orElseThrow(DossierProblems::notFound);
        return CheckJson.of(checkDossier.check(dossier), Language.of(request));
    }

    @Post("/submission")
    HttpResponse<FiledJson> submit(
            ApplicantCaller caller,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("Idempotency-Key") @Nullable String key,
            @Header("If-Match") @Nullable String ifMatch) {
        IdempotencyKey idempotencyKey = IdempotencyKey.ofHeader(key);
        long version = Version.required(ifMatch);
        return switch (submitDossier.submit(caller, new DossierId(dossierId), version, idempotencyKey)) {
            case SubmitDossier.Outcome.Submitted done ->
                HttpResponse.created(FiledJson.of(done.filed()))
                        .header("ETag", Version.tag(done.filed().version()));
            case SubmitDossier.Outcome.Incomplete incomplete ->
                throw CheckJson.problem(incomplete.verdict(), Language.of(request));
            case SubmitDossier.Outcome.NotADraft no -> throw ProblemException.of(DossierProblem.NOT_A_DRAFT);
            case SubmitDossier.Outcome.NotOffered no -> throw ProblemException.of(DossierProblem.NOT_OFFERED);
            case SubmitDossier.Outcome.Stale stale -> throw DossierProblems.stale(stale.by());
            case SubmitDossier.Outcome.KeyReused reused -> throw ProblemException.of(DossierProblem.KEY_REUSED);
            case SubmitDossier.Outcome.NotFound none -> throw DossierProblems.notFound();
        };
    }
}
