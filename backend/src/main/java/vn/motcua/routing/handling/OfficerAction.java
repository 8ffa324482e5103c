package vn.motcua.routing.handling;

import vn.motcua.dossier.DossierStatus;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.routing.Stage;
import vn.motcua.routing.TaskState;

/** What an officer can do with a dossier, and the one table of who may do it when. */
public enum OfficerAction {
    ACCEPT,
    REFUSE,
    REQUEST_SUPPLEMENT,
    TAKE,
    ASSIGN,
    FORWARD,
    STOP,
    RESOLVE,
    RETURN,
    REVOKE;

    /** Whether the dossier's status and the stage of its step allow it. */
    boolean fits(DossierStatus status, Stage stage) {
        return switch (this) {
            case ACCEPT, REFUSE -> status == DossierStatus.SUBMITTED;
            case REQUEST_SUPPLEMENT -> status == DossierStatus.SUBMITTED || status == DossierStatus.IN_PROGRESS;
            case TAKE, ASSIGN -> status != DossierStatus.DRAFT && TaskState.of(status) == TaskState.OPEN;
            case FORWARD -> status == DossierStatus.IN_PROGRESS && stage == Stage.HANDLING;
            case STOP -> status.mayBecome(DossierStatus.STOPPED);
            case RESOLVE -> status == DossierStatus.IN_PROGRESS && stage == Stage.LAST_HANDLING;
            case RETURN -> status == DossierStatus.RESOLVED;
            case REVOKE -> status == DossierStatus.RESULT_RETURNED;
        };
    }

    /** Whether a role that reaches the step's unit allows it; a leader's reaches all units of the agency. */
    boolean allowedTo(OfficerRole role, OfficerRole stepRole) {
        return switch (this) {
            case ACCEPT, REFUSE -> role == OfficerRole.INTAKE;
            case REQUEST_SUPPLEMENT, TAKE, FORWARD, RESOLVE -> does(role, stepRole);
            case ASSIGN -> role == OfficerRole.HEAD || role == OfficerRole.LEADER;
            case STOP ->
                role == OfficerRole.LEADER
                        || role == OfficerRole.HEAD
                        || (does(role, stepRole) && role != OfficerRole.CLERK);
            case RETURN -> does(role, OfficerRole.RETURN);
            case REVOKE -> role == OfficerRole.LEADER;
        };
    }

    /** Whether it is for whoever holds the dossier alone; giving it to another is not, and what has ended nobody holds. */
    boolean needsFreeHands() {
        return this != ASSIGN && this != REVOKE;
    }

    /** Whether an officer of a role does steps that need a role: a head stands in for handlers, the desk hands back too. */
    static boolean does(OfficerRole role, OfficerRole stepRole) {
        return role == stepRole
                || (stepRole == OfficerRole.HANDLER && role == OfficerRole.HEAD)
                || (stepRole == OfficerRole.RETURN && role == OfficerRole.INTAKE);
    }
}
