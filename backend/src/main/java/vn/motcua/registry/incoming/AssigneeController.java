package vn.motcua.registry.incoming;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.UUID;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryRights;

/** To whom a leader may assign an agency's incoming documents; to whom a head may pass them on. */
@Controller("/api/v1/officer/agencies/{agencyId}/document-assignees")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class AssigneeController {

    private final Assignees assignees;
    private final RegistryRights rights;

    AssigneeController(Assignees assignees, RegistryRights rights) {
        this.assignees = assignees;
        this.rights = rights;
    }

    record TeamsJson(List<Team> items) {
        TeamsJson {
            items = List.copyOf(items);
        }
    }

    record Team(UUID unitId, String unitName, List<Person> officers) {
        Team {
            officers = List.copyOf(officers);
        }
    }

    record Person(UUID id, String name) {}

    @Get
    TeamsJson list(OfficerCaller officer, UUID agencyId) {
        boolean all = rights.may(officer, agencyId, RegistryAction.ASSIGN);
        AgencyId agency = rights.require(officer, agencyId, all ? RegistryAction.ASSIGN : RegistryAction.PASS_ON);
        List<UUID> headed = IncomingReach.units(officer, agencyId, OfficerRole.HEAD);
        return new TeamsJson(assignees.list(agency).stream()
                .filter(team -> all || headed.contains(team.unit().id().value()))
                .map(team -> new Team(
                        team.unit().id().value(),
                        team.unit().name(),
                        team.officers().stream()
                                .map(one -> new Person(one.id().value(), one.fullName()))
                                .toList()))
                .toList());
    }
}
