package vn.motcua.registry.outgoing;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryRights;

/** The agencies that an agency's documents can go to, searched by name and code. */
@Controller("/api/v1/officer/agencies/{agencyId}/document-receivers")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class ReceiverController {

    private final Receivers receivers;
    private final RegistryRights rights;

    ReceiverController(Receivers receivers, RegistryRights rights) {
        this.receivers = receivers;
        this.rights = rights;
    }

    record ReceiversJson(List<OutgoingJson.Receiver> items) {
        ReceiversJson {
            items = List.copyOf(items);
        }
    }

    @Get
    ReceiversJson list(
            OfficerCaller officer,
            UUID agencyId,
            @QueryValue @Nullable @Size(max = 200) String q,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        AgencyId agency = rights.require(officer, agencyId, RegistryAction.READ);
        return new ReceiversJson(receivers.search(agency, q == null ? "" : q, limit).stream()
                .map(OutgoingJson.Receiver::of)
                .toList());
    }
}
