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
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierProblem;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.attachment.ProcedureEditions;
import vn.motcua.dossier.tracking.FeeQuoteJson;
import vn.motcua.dossier.tracking.FeeView;
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
    private final ProcedureEditions editions;
    private final FeeView fees;

    SubmissionController(
            CheckDossier checkDossier,
            SubmitDossier submitDossier,
            DossierAccess access,
            ProcedureEditions editions,
            FeeView fees) {
        this.checkDossier = checkDossier;
        this.submitDossier = submitDossier;
        this.access = access;
        this.editions = editions;
        this.fees = fees;
    }

    @Get("/check")
    CheckJson check(ApplicantCaller caller, HttpRequest<?> request, UUID dossierId) {
        Dossier dossier = access.findVisible(caller, new DossierId(dossierId)).orElseThrow(DossierProblems::notFound);
        Language language = Language.of(request);
        CheckDossier.Verdict verdict = checkDossier.check(dossier);
        return CheckJson.of(verdict, quote(dossier, verdict, language), language);
    }

    /** Asked for here alone: submitting does not read what nobody is told. */
    private @Nullable FeeQuoteJson quote(Dossier dossier, CheckDossier.Verdict verdict, Language language) {
        return dossier.status() == DossierStatus.DRAFT
                ? fees.quote(dossier, editions.of(dossier).fee(), verdict.answers(), language)
                        .orElse(null)
                : null;
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
