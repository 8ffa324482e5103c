package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.Unit;
import vn.motcua.agency.UnitId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.officer.Officer;
import vn.motcua.officer.Officers;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.registry.RegistryProblem;

/** To whom a leader may assign an incoming document: units of the agency, and those who work or head there. */
@Singleton
class Assignees {

    private final Agencies agencies;
    private final Officers officers;

    Assignees(Agencies agencies, Officers officers) {
        this.agencies = agencies;
        this.officers = officers;
    }

    /** A unit with those who work there, by name. */
    record Team(Unit unit, List<Officer> officers) {

        Team {
            officers = List.copyOf(officers);
        }
    }

    /** The units of an agency where somebody can work on documents. */
    List<Team> list(AgencyId agency) {
        return agencies.units(agency).stream()
                .map(unit -> new Team(unit, workers(unit.id())))
                .filter(team -> !team.officers().isEmpty())
                .toList();
    }

    private List<Officer> workers(UnitId unit) {
        return Stream.concat(
                        officers.listInUnit(unit, OfficerRole.HEAD).stream(),
                        officers.listInUnit(unit, OfficerRole.HANDLER).stream())
                .distinct()
                .toList();
    }

    /** Those who were asked for, all of the agency; refuses others. */
    List<IncomingDocument.Assignee> checked(AgencyId agency, List<IncomingBody.Assignee> asked) {
        return asked.stream()
                .map(assignee -> {
                    if (!isOf(agency, assignee.unitId(), assignee.officerId())) {
                        throw ProblemException.of(RegistryProblem.ASSIGNEE_UNKNOWN);
                    }
                    return new IncomingDocument.Assignee(assignee.unitId(), assignee.officerId());
                })
                .distinct()
                .toList();
    }

    private boolean isOf(AgencyId agency, UUID unit, @Nullable UUID officer) {
        boolean here =
                agencies.units(agency).stream().anyMatch(one -> one.id().value().equals(unit));
        return here
                && (officer == null
                        || workers(new UnitId(unit)).stream()
                                .anyMatch(one -> one.id().value().equals(officer)));
    }
}
