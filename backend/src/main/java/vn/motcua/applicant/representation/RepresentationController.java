package vn.motcua.applicant.representation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.ApplicantInput;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Text;

/** Representations over HTTP. */
@Controller("/api/v1/me")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class RepresentationController {

    private static final String IDENTIFIER = "/representativeIdentifier";

    private final Representations representations;
    private final GrantRepresentation grantRepresentation;
    private final RevokeRepresentation revokeRepresentation;

    RepresentationController(
            Representations representations,
            GrantRepresentation grantRepresentation,
            RevokeRepresentation revokeRepresentation) {
        this.representations = representations;
        this.grantRepresentation = grantRepresentation;
        this.revokeRepresentation = revokeRepresentation;
    }

    @Introspected
    record NewRepresentation(
            @NotBlank @Size(max = 30) String representativeIdentifier,
            @NotBlank @Size(max = 200) String representativeName,
            @NotEmpty @Size(max = 4) List<@NotNull RepresentationAction> actions,

            @Nullable @Size(min = 1, max = 100)
            List<@NotNull @Pattern(regexp = "[0-9A-Za-z.-]{1,40}") String> procedures,

            @NotNull LocalDate validUntil) {}

    @Get("/owners")
    RepresentationJson.Owners owners(ApplicantCaller caller) {
        return RepresentationJson.Owners.of(representations.ownersFor(new ApplicantId(caller.applicantId())));
    }

    @Get("/representations")
    RepresentationJson.Representations list(ApplicantCaller caller) {
        return RepresentationJson.Representations.of(representations.listFor(new ApplicantId(caller.applicantId())));
    }

    @Post("/representations")
    HttpResponse<RepresentationJson> grant(ApplicantCaller caller, @Body @Valid NewRepresentation body) {
        var representative = new NamedApplicant(
                ApplicantInput.identifier(IDENTIFIER, body.representativeIdentifier()), body.representativeName());
        Scope scope = new Scope(
                Set.copyOf(body.actions()), body.procedures() == null ? Set.of() : Set.copyOf(body.procedures()));
        return switch (grantRepresentation.grant(caller, representative, scope, body.validUntil())) {
            case GrantRepresentation.Outcome.Granted(Representation granted) ->
                HttpResponse.created(RepresentationJson.of(granted))
                        .header(
                                "Location",
                                "/api/v1/me/representations/" + granted.id().value());
            case GrantRepresentation.Outcome.UnknownRepresentative none ->
                throw LeaveProblems.unknownPerson(IDENTIFIER);
            case GrantRepresentation.Outcome.ForOneself self ->
                throw ProblemException.invalid(
                        IDENTIFIER,
                        "not",
                        new Text("Bạn không thể ủy quyền cho chính mình", "You cannot let yourself act for you"));
            case GrantRepresentation.Outcome.BadDay bad -> throw LeaveProblems.badDay();
            case GrantRepresentation.Outcome.TooMany tooMany -> throw ProblemException.tooMany(tooMany.retryAfter());
        };
    }

    @Delete("/representations/{representationId}")
    HttpResponse<?> revoke(ApplicantCaller caller, UUID representationId) {
        RepresentationId id = new RepresentationId(representationId);
        if (!revokeRepresentation.revoke(id, new ApplicantId(caller.applicantId()))) {
            throw ProblemException.of(CommonProblem.NOT_FOUND);
        }
        return HttpResponse.noContent();
    }
}
