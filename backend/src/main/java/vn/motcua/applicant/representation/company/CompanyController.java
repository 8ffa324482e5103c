package vn.motcua.applicant.representation.company;

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
import vn.motcua.applicant.representation.Leave;
import vn.motcua.applicant.representation.LeaveProblems;
import vn.motcua.applicant.representation.NamedApplicant;
import vn.motcua.applicant.representation.RepresentationId;
import vn.motcua.applicant.representation.RepresentationJson;
import vn.motcua.applicant.representation.Role;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.ApplicantCaller;

/** A company's people over HTTP. */
@Controller("/api/v1/companies/{companyId}/people")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class CompanyController {

    private static final String IDENTIFIER = "/identifier";

    private final CompanyPeople people;

    CompanyController(CompanyPeople people) {
        this.people = people;
    }

    @Introspected
    record NewPerson(
            @NotBlank @Size(max = 30) String identifier,
            @NotBlank @Size(max = 200) String name,
            @NotNull Role role,

            @Nullable @Size(min = 1, max = 100)
            List<@NotNull @Pattern(regexp = "[0-9A-Za-z.-]{1,40}") String> procedures,

            @NotNull LocalDate validUntil) {

        Leave leave() {
            Set<String> some = procedures == null ? Set.of() : Set.copyOf(procedures);
            return Leave.of(role, role.scope(some), validUntil);
        }
    }

    @Get
    RepresentationJson.Representations list(ApplicantCaller caller, UUID companyId) {
        return RepresentationJson.Representations.of(people.list(caller, new ApplicantId(companyId))
                .orElseThrow(() -> ProblemException.of(CompanyProblem.NOT_FOUND)));
    }

    @Post
    HttpResponse<RepresentationJson> letIn(ApplicantCaller caller, UUID companyId, @Body @Valid NewPerson body) {
        NamedApplicant person =
                new NamedApplicant(ApplicantInput.identifier(IDENTIFIER, body.identifier()), body.name());
        CompanyPeople.Outcome outcome = people.letIn(caller, new ApplicantId(companyId), person, body.leave());
        if (outcome instanceof CompanyPeople.Outcome.LetIn let) {
            RepresentationJson json = RepresentationJson.of(let.representation());
            return HttpResponse.created(json)
                    .header("Location", "/api/v1/companies/" + companyId + "/people/" + json.id());
        }
        throw problem(outcome);
    }

    @Delete("/{representationId}")
    HttpResponse<?> letOut(ApplicantCaller caller, UUID companyId, UUID representationId) {
        CompanyPeople.Outcome outcome =
                people.letOut(caller, new ApplicantId(companyId), new RepresentationId(representationId));
        if (outcome instanceof CompanyPeople.Outcome.LetOut) {
            return HttpResponse.noContent();
        }
        throw problem(outcome);
    }

    private static ProblemException problem(CompanyPeople.Outcome outcome) {
        return switch (outcome) {
            case CompanyPeople.Outcome.NotFound none -> ProblemException.of(CompanyProblem.NOT_FOUND);
            case CompanyPeople.Outcome.MoreThanHeld more -> ProblemException.of(CompanyProblem.MORE_THAN_HELD);
            case CompanyPeople.Outcome.UnknownPerson unknown -> LeaveProblems.unknownPerson(IDENTIFIER);
            case CompanyPeople.Outcome.BadDay bad -> LeaveProblems.badDay();
            case CompanyPeople.Outcome.TooMany tooMany -> ProblemException.tooMany(tooMany.retryAfter());
            case CompanyPeople.Outcome.LetIn in -> throw new IllegalArgumentException("it is done");
            case CompanyPeople.Outcome.LetOut out -> throw new IllegalArgumentException("it is done");
        };
    }
}
