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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.web.Version;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.HandlingGate;
import vn.motcua.routing.handling.OfficerAction;
import vn.motcua.supplement.PutOffDeadline;
import vn.motcua.supplement.SupplementProblem;

/** Gives an applicant more time to answer, by an officer who may. */
@Controller("/api/v1/officer/dossiers/{dossierId}/supplement-extension")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class SupplementExtensionController {

    private static final int LONGEST = 1000;
    private static final int MOST_DAYS = 365;

    private final HandlingGate gate;
    private final PutOffDeadline putOff;
    private final DeskView view;

    SupplementExtensionController(HandlingGate gate, PutOffDeadline putOff, DeskView view) {
        this.gate = gate;
        this.putOff = putOff;
        this.view = view;
    }

    @Introspected
    record Extension(
            @NotNull @Min(1) @Max(MOST_DAYS) Integer moreDays,
            @NotBlank @Size(max = LONGEST) String reason) {}

    @Post
    HttpResponse<OfficerDossierJson> extend(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid Extension body) {
        long version = Version.required(ifMatch);
        DossierId id = new DossierId(dossierId);
        return switch (gate.admit(officer, id, version, OfficerAction.EXTEND_SUPPLEMENT)) {
            case Admission.Admitted admitted ->
                view.answer(
                        officer,
                        request,
                        extended(putOff.putOff(
                                admitted.by(),
                                id,
                                version,
                                body.moreDays(),
                                body.reason().strip())));
            case Admission.Refusal refusal -> throw Refusals.atOnce(refusal);
        };
    }

    private static Dossier extended(PutOffDeadline.Outcome outcome) {
        return switch (outcome) {
            case PutOffDeadline.Outcome.Tried tried -> DossierProblems.changed(tried.change());
            case PutOffDeadline.Outcome.NoDeadline none -> throw ProblemException.of(SupplementProblem.NO_DEADLINE);
        };
    }
}
