package vn.motcua.registry;

import java.util.Set;
import vn.motcua.platform.security.OfficerRole;

/** What an officer can do with an agency's registers, and the one table of the roles that may. */
public enum RegistryAction {
    /** Read the register of outgoing documents, and what came in for them. */
    READ(OfficerRole.CLERK, OfficerRole.LEADER, OfficerRole.HEAD, OfficerRole.HANDLER),
    /** Read all that came in, whomever it is for. */
    READ_ALL(OfficerRole.CLERK, OfficerRole.LEADER),
    /** Enter what came on paper, take in what arrived, or return it. */
    TAKE_IN(OfficerRole.CLERK),
    /** Assign what was taken in, with remarks and a deadline. */
    ASSIGN(OfficerRole.LEADER),
    /** Pass what was assigned to one's unit on to somebody who works there. */
    PASS_ON(OfficerRole.HEAD),
    /** Work on what was assigned. */
    WORK(OfficerRole.HANDLER, OfficerRole.HEAD),
    /** Draw a document up and submit it for signature. */
    DRAFT(OfficerRole.HANDLER, OfficerRole.HEAD, OfficerRole.CLERK, OfficerRole.LEADER),
    /** Sign it as leader. */
    SIGN(OfficerRole.LEADER),
    /** Number and seal a document, enter one that is on paper. */
    NUMBER(OfficerRole.CLERK),
    /** Send a document, and its copies on paper. */
    SEND(OfficerRole.CLERK);

    private final Set<OfficerRole> roles;

    RegistryAction(OfficerRole... roles) {
        this.roles = Set.of(roles);
    }

    /** Whether a role at the agency may. */
    public boolean isOpenTo(OfficerRole role) {
        return roles.contains(role);
    }
}
