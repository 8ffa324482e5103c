package vn.motcua.registry.numbering;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import vn.motcua.agency.AgencyId;
import vn.motcua.officer.staff.StaffRights;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Text;
import vn.motcua.registry.DocumentNumber;
import vn.motcua.registry.RegistryProblem;
import vn.motcua.registry.numbering.MoveSeries.Series;

/** The series of documents' numbers at an agency, for its administrators. */
@Controller("/api/v1/officer/agencies/{agencyId}/document-series")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class SeriesController {

    private final MoveSeries moveSeries;
    private final StaffRights rights;

    SeriesController(MoveSeries moveSeries, StaffRights rights) {
        this.moveSeries = moveSeries;
        this.rights = rights;
    }

    /** As it stands in a symbol: {@code GP-UBND}. */
    @Introspected
    record Next(
            @NotNull @Size(max = 40) @Pattern(regexp = "[^\\s/]+")
            String notation,

            @NotNull @Min(1) @Max(DocumentNumber.MOST) Integer next) {}

    record SeriesList(List<Series> items) {}

    @Get
    SeriesList list(OfficerCaller officer, UUID agencyId) {
        return new SeriesList(moveSeries.list(administered(officer, agencyId)));
    }

    @Post
    Series move(OfficerCaller officer, UUID agencyId, @Body @Valid Next body) {
        AgencyId agency = administered(officer, agencyId);
        return switch (moveSeries.move(officer, agency, body.notation(), body.next())) {
            case MoveSeries.Outcome.Moved moved -> moved.series();
            case MoveSeries.Outcome.Given given ->
                throw ProblemException.of(RegistryProblem.NUMBER_TAKEN)
                        .withDetail(new Text(
                                "Số nhỏ nhất còn cấp được của dãy số này là " + given.lowest(),
                                "The lowest number that this series can go on with is " + given.lowest()));
        };
    }

    private AgencyId administered(OfficerCaller officer, UUID agency) {
        if (!rights.required(officer).contains(agency)) {
            throw ProblemException.of(CommonProblem.NOT_FOUND);
        }
        return new AgencyId(agency);
    }
}
