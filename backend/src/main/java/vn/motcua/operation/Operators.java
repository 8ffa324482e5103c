package vn.motcua.operation;

import jakarta.inject.Singleton;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;

/** Who runs the portal: administrators at an agency that has no superior, for its events are of all agencies. */
@Singleton
class Operators {
    private final Agencies agencies;

    Operators(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Refuses everybody else. */
    void require(OfficerCaller officer) {
        boolean isOne = officer.posts().stream()
                .filter(post -> post.roles().contains(OfficerRole.ADMIN))
                .flatMap(post -> agencies.find(new AgencyId(post.agencyId())).stream())
                .anyMatch(agency -> agency.parentId() == null);
        if (!isOne) {
            throw ProblemException.of(OperationProblem.NOT_AN_OPERATOR);
        }
    }
}
