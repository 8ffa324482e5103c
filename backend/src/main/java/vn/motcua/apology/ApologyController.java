package vn.motcua.apology;

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
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.web.Version;
import vn.motcua.routing.desk.DeskView;
import vn.motcua.routing.desk.OfficerDossierJson;

/** The leader's signature under the apology of a dossier. */
@Controller("/api/v1/officer/dossiers/{dossierId}/apology")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ApologyController {
    private static final int LONGEST = 1000;

    private final SignApology signApology;
    private final DeskView view;

    ApologyController(SignApology signApology, DeskView view) {
        this.signApology = signApology;
        this.view = view;
    }

    @Introspected
    record Words(
            @NotBlank @Size(max = LONGEST) String reason,
            @NotNull LocalDate newDate) {}

    @Post
    HttpResponse<OfficerDossierJson> sign(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid Words body) {
        long version = Version.required(ifMatch);
        SignApology.Words words = new SignApology.Words(body.reason().strip(), body.newDate());
        return switch (signApology.sign(officer, new DossierId(dossierId), version, words)) {
            case SignApology.Outcome.Signed signed -> view.answer(officer, request, signed.dossier());
            case SignApology.Outcome.Refused refused ->
                view.answer(officer, request, DossierProblems.changed(refused.change()));
            case SignApology.Outcome.NotTheirs no -> throw ProblemException.of(ApologyProblem.NOT_LEADER);
            case SignApology.Outcome.NonePrepared none -> throw ProblemException.of(ApologyProblem.NONE_PREPARED);
            case SignApology.Outcome.SignedBefore once -> throw ProblemException.of(ApologyProblem.SIGNED_BEFORE);
            case SignApology.Outcome.BadDate bad -> throw ProblemException.invalid("/newDate", "minimum", bad.reason());
        };
    }
}
