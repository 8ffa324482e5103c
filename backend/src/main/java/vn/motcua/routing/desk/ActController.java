package vn.motcua.routing.desk;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierId;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.web.Version;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.AssignDossier;
import vn.motcua.routing.handling.DecideDossier;
import vn.motcua.routing.handling.ForwardDossier;
import vn.motcua.routing.handling.HandlingOutcome;
import vn.motcua.routing.handling.RoutingProblem;
import vn.motcua.routing.handling.TakeDossier;

/** What officers do with a dossier, each act on the version they read. */
@Controller("/api/v1/officer/dossiers/{dossierId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ActController {

    private static final int LONGEST = 1000;

    private final DecideDossier decideDossier;
    private final TakeDossier takeDossier;
    private final AssignDossier assignDossier;
    private final ForwardDossier forwardDossier;
    private final DeskView view;

    ActController(
            DecideDossier decideDossier,
            TakeDossier takeDossier,
            AssignDossier assignDossier,
            ForwardDossier forwardDossier,
            DeskView view) {
        this.decideDossier = decideDossier;
        this.takeDossier = takeDossier;
        this.assignDossier = assignDossier;
        this.forwardDossier = forwardDossier;
        this.view = view;
    }

    /** Nothing needs to be said; an object, that something can be said one day. */
    @Introspected
    record Nothing() {}

    @Introspected
    record Reason(@NotBlank @Size(max = LONGEST) String reason) {}

    @Introspected
    record Assignment(@NotNull UUID officerId) {}

    @Introspected
    record Forwarding(@Nullable @Size(max = LONGEST) String note) {}

    @Post("/acceptance")
    HttpResponse<OfficerDossierJson> accept(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Nullable Nothing body) {
        long version = Version.required(ifMatch);
        DossierId id = new DossierId(dossierId);
        return answer(officer, request, decideDossier.accept(officer, id, version), Refusals::atOnce);
    }

    @Post("/refusal")
    HttpResponse<OfficerDossierJson> refuse(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid Reason body) {
        long version = Version.required(ifMatch);
        DossierId id = new DossierId(dossierId);
        return answer(officer, request, decideDossier.refuse(officer, id, version, body.reason()), Refusals::atOnce);
    }

    @Post("/take")
    HttpResponse<OfficerDossierJson> take(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Nullable Nothing body) {
        long version = Version.required(ifMatch);
        DossierId id = new DossierId(dossierId);
        return answer(officer, request, takeDossier.take(officer, id, version), Refusals::atOnce);
    }

    @Post("/assignment")
    HttpResponse<OfficerDossierJson> assign(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid Assignment body) {
        long version = Version.required(ifMatch);
        OfficerId to = new OfficerId(body.officerId());
        return switch (assignDossier.assign(officer, new DossierId(dossierId), version, to)) {
            case AssignDossier.Outcome.Handled handled -> answer(officer, request, handled.outcome(), Refusals::atOnce);
            case AssignDossier.Outcome.NotAssignable nobody ->
                throw ProblemException.of(RoutingProblem.NOT_ASSIGNABLE)
                        .withError("/officerId", "enum", RoutingProblem.NOT_ASSIGNABLE.title());
        };
    }

    @Post("/forward")
    HttpResponse<OfficerDossierJson> forward(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid Forwarding body) {
        long version = Version.required(ifMatch);
        DossierId id = new DossierId(dossierId);
        return answer(officer, request, forwardDossier.forward(officer, id, version, body.note()), Refusals::problem);
    }

    @Post("/stop")
    HttpResponse<OfficerDossierJson> stop(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid Reason body) {
        long version = Version.required(ifMatch);
        DossierId id = new DossierId(dossierId);
        return answer(officer, request, decideDossier.stop(officer, id, version, body.reason()), Refusals::problem);
    }

    private HttpResponse<OfficerDossierJson> answer(
            OfficerCaller officer,
            HttpRequest<?> request,
            HandlingOutcome outcome,
            Function<Admission.Refusal, ProblemException> problem) {
        return switch (outcome) {
            case HandlingOutcome.Done done -> view.answer(officer, request, done.dossier());
            case HandlingOutcome.Refused refused -> throw problem.apply(refused.refusal());
        };
    }
}
