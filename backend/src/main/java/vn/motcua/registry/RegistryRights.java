package vn.motcua.registry;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;

/** Who may do what with which agency's registers: what an officer may not see is not there for them. */
@Singleton
public class RegistryRights {

    /** The agency, for an officer who may; 404 for one who may not read its registers, 403 for one who may not do this. */
    public AgencyId require(OfficerCaller officer, UUID agency, RegistryAction action) {
        if (!may(officer, agency, RegistryAction.READ)) {
            throw ProblemException.of(CommonProblem.NOT_FOUND);
        }
        if (!may(officer, agency, action)) {
            throw ProblemException.of(RegistryProblem.NOT_YOUR_ROLE);
        }
        return new AgencyId(agency);
    }

    /** Whether the officer holds a role at the agency that may. */
    public boolean may(OfficerCaller officer, UUID agency, RegistryAction action) {
        return officer.posts().stream()
                .filter(post -> post.agencyId().equals(agency))
                .flatMap(post -> post.roles().stream())
                .anyMatch(action::isOpenTo);
    }
}
