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
import vn.motcua.dossier.DossierProblem;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.tracking.DossierJson;
import vn.motcua.dossier.tracking.DossierView;
import vn.motcua.platform.idempotency.IdempotencyKey;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.web.Version;

/** The applicant's answer to a supplement request over HTTP. */
@Controller("/api/v1/dossiers/{dossierId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class SupplementController {

    private final SaveSupplement saveSupplement;
    private final SendSupplement sendSupplement;
    private final DossierView view;

    SupplementController(SaveSupplement saveSupplement, SendSupplement sendSupplement, DossierView view) {
        this.saveSupplement = saveSupplement;
        this.sendSupplement = sendSupplement;
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
        long version = Version.required(ifMatch);
        Dossier saved = switch (saveSupplement.save(caller, new DossierId(dossierId), version, body.answers())) {
            case SaveSupplement.Outcome.Tried tried -> DossierProblems.changed(tried.change());
            case SaveSupplement.Outcome.NothingAsked nothing -> throw nothingAsked(nothing.status());
            case SaveSupplement.Outcome.Locked locked ->
                throw ProblemException.of(SupplementProblem.LOCKED, locked.errors());
        };
        return view.answer(caller, request, saved);
    }

    @Post("/supplement-answer")
    HttpResponse<DossierJson> send(
            ApplicantCaller caller,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("Idempotency-Key") @Nullable String key,
            @Header("If-Match") @Nullable String ifMatch) {
        IdempotencyKey idempotencyKey = IdempotencyKey.ofHeader(key);
        long version = Version.required(ifMatch);
        Dossier sent = switch (sendSupplement.send(caller, new DossierId(dossierId), version, idempotencyKey)) {
            case SendSupplement.Outcome.Tried tried -> DossierProblems.changed(tried.change());
            case SendSupplement.Outcome.NothingAsked nothing -> throw nothingAsked(nothing.status());
            case SendSupplement.Outcome.Incomplete incomplete ->
                throw ProblemException.of(SupplementProblem.INCOMPLETE, incomplete.errors());
            case SendSupplement.Outcome.KeyReused reused -> throw ProblemException.of(DossierProblem.KEY_REUSED);
        };
        return view.answer(caller, request, sent);
    }

    private static ProblemException nothingAsked(DossierStatus status) {
        return ProblemException.of(SupplementProblem.NOTHING_ASKED).with("from", status);
    }
}
