package vn.motcua.registry.incoming;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryRights;

/** The daily list of what nobody has taken in, for the agency's clerks and leaders. */
@Controller("/api/v1/officer/agencies/{agencyId}/untaken-documents")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class UntakenController {

    private final UntakenDocuments untaken;
    private final RegistryRights rights;
    private final IncomingView view;

    UntakenController(UntakenDocuments untaken, RegistryRights rights, IncomingView view) {
        this.untaken = untaken;
        this.rights = rights;
        this.view = view;
    }

    @Get
    IncomingJson.ListJson list(
            OfficerCaller officer,
            UUID agencyId,
            @QueryValue @Nullable String after,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        AgencyId agency = rights.require(officer, agencyId, RegistryAction.READ_ALL);
        var page = untaken.list(agency, after, limit).map(view::item);
        return new IncomingJson.ListJson(page.items(), page.next());
    }
}
