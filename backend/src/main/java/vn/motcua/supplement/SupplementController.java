package vn.motcua.supplement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierJson;
import vn.motcua.dossier.DossierProblem;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.DossierView;
import vn.motcua.platform.idempotency.IdempotencyKey;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.web.Version;

/** The applicant's answer to a supplement request over HTTP. */
@Controller("/api/v1/dossiers/{dossierId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class SupplementController {

    private final AnswerSupplement answerSupplement;
    private final DossierView view;

    SupplementController(AnswerSupplement answerSupplement, DossierView view) {
        this.answerSupplement = answerSupplement;
        this.view = view;
    }

    @Introspected
    record AnswersBody(@NotNull ObjectNode answers) {}

    @Put("/supplement")
    HttpResponse<DossierJson> save(
            ApplicantCaller caller,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid AnswersBody body) {
        return answer(
                caller,
                request,
                answerSupplement.save(caller, new DossierId(dossierId), Version.required(ifMatch), body.answers()));
    }

    @Post("/supplement-answer")
    HttpResponse<DossierJson> send(
            ApplicantCaller caller,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("Idempotency-Key") @Nullable String key,
            @Header("If-Match") @Nullable String ifMatch) {
        IdempotencyKey idempotencyKey = IdempotencyKey.ofHeader(key);
        return answer(
                caller,
                request,
                answerSupplement.send(caller, new DossierId(dossierId), Version.required(ifMatch), idempotencyKey));
    }

    private HttpResponse<DossierJson> answer(
            ApplicantCaller caller, HttpRequest<?> request, AnswerSupplement.Outcome outcome) {
        Dossier dossier = switch (outcome) {
            case AnswerSupplement.Outcome.Tried tried -> DossierProblems.changed(tried.change());
            case AnswerSupplement.Outcome.NothingAsked nothing -> throw nothingAsked(nothing.status());
            case AnswerSupplement.Outcome.Locked locked ->
                throw ProblemException.of(SupplementProblem.LOCKED, locked.errors());
            case AnswerSupplement.Outcome.Incomplete incomplete ->
                throw ProblemException.of(SupplementProblem.INCOMPLETE, incomplete.errors());
            case AnswerSupplement.Outcome.KeyReused reused -> throw ProblemException.of(DossierProblem.KEY_REUSED);
        };
        return HttpResponse.ok(view.of(dossier, caller, Language.of(request)))
                .header("ETag", Version.tag(dossier.version()));
    }

    private static ProblemException nothingAsked(DossierStatus status) {
        return ProblemException.of(SupplementProblem.NOTHING_ASKED).with("from", status);
    }
}
