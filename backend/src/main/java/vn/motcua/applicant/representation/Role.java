package vn.motcua.applicant.representation;

import java.util.Set;

/** What somebody is in a company (vai trò): a scope with a name, and whether they may let others in. */
public enum Role {
    /** Does everything, and lets others in and out, as far as they may go themself. */
    MANAGER(Set.of(RepresentationAction.values())),

    /** Prepares, submits, follows and withdraws. */
    FILER(Set.of(RepresentationAction.values())),

    /** Prepares what somebody else submits. */
    PREPARER(Set.of(RepresentationAction.PREPARE, RepresentationAction.TRACK)),

    /** Follows, and no more. */
    VIEWER(Set.of(RepresentationAction.TRACK));

    private final Set<RepresentationAction> actions;

    Role(Set<RepresentationAction> actions) {
        this.actions = actions;
    }

    /** How far it goes, for some procedures or, when there are none, for all. */
    public Scope scope(Set<String> procedures) {
        return new Scope(actions, procedures);
    }

    /** Whether it lets others in and out. */
    public boolean managesPeople() {
        return this == MANAGER;
    }
}
