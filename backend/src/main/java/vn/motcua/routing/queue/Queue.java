package vn.motcua.routing.queue;

import java.util.EnumSet;
import java.util.Set;
import vn.motcua.platform.security.OfficerRole;

/** One of an officer's queues. */
public enum Queue {
    /** Submitted, at my one-stop unit. */
    WAITING,
    /** Held by me, those that wait for their applicant too. */
    MINE,
    /** At my units, held by nobody or by a colleague. */
    UNIT,
    /** Due within the warning time and in the last quarter of the step's own, both of working time, of {@link #ALL}. */
    NEAR_DUE,
    /** Past due, of {@link #ALL}. */
    OVERDUE,
    /** Resolved, to be handed over at my one-stop unit. */
    TO_RETURN,
    /** The result's document waits for a leader's signature, in the agencies where I am a leader. */
    TO_SIGN,
    /** The result's document is signed and waits for number and seal, in the agencies whose clerk I am. */
    TO_ISSUE,
    /** About to be late or late, with an apology that waits for its leader, in the agencies where I am one. */
    TO_APOLOGISE,
    /** Everything in the agencies and units I may look into; last, the closed and what has gone on from my units. */
    ALL;

    /** The roles whose posts' units the queue looks at; empty for queues that do not look at units. */
    Set<OfficerRole> unitRoles() {
        return switch (this) {
            case WAITING -> EnumSet.of(OfficerRole.INTAKE);
            case TO_RETURN -> EnumSet.of(OfficerRole.INTAKE, OfficerRole.RETURN);
            case UNIT ->
                EnumSet.of(
                        OfficerRole.INTAKE,
                        OfficerRole.HANDLER,
                        OfficerRole.HEAD,
                        OfficerRole.LEADER,
                        OfficerRole.CLERK,
                        OfficerRole.RETURN);
            case MINE, NEAR_DUE, OVERDUE, TO_SIGN, TO_ISSUE, TO_APOLOGISE, ALL -> EnumSet.noneOf(OfficerRole.class);
        };
    }

    /** Whether all tasks of the queue have one status. */
    boolean isOfOneStatus() {
        return switch (this) {
            case WAITING, TO_RETURN -> true;
            case MINE, UNIT, NEAR_DUE, OVERDUE, TO_SIGN, TO_ISSUE, TO_APOLOGISE, ALL -> false;
        };
    }

    /** What a task of this queue fulfils beside lying where the queue looks; names parameters of {@link TaskQuery}. */
    String condition() {
        return switch (this) {
            case WAITING -> "state = 'OPEN' AND status = 'SUBMITTED'";
            // The closed have the last place in the order: the bound ends the walk before them.
            case MINE -> "state <> 'CLOSED' AND due_order < :closedOrder";
            case UNIT -> """
                    state = 'OPEN' AND due_order < :closedOrder
                    AND (assignee_id IS NULL OR assignee_id <> :me)""";
            // A step of few hours would be near due from its beginning on: only its last quarter is.
            case NEAR_DUE -> """
                    state = 'OPEN' AND due_order >= :now AND due_order < :soon AND near_due_at <= :now""";
            case OVERDUE -> "state = 'OPEN' AND due_order < :now";
            case TO_RETURN -> "state = 'OPEN' AND status = 'RESOLVED'";
            // A document waits with its dossier while that waits for its applicant.
            case TO_SIGN, TO_ISSUE -> "state = 'OPEN' AND status = 'IN_PROGRESS'";
            // While the dossier waits for its applicant nobody is late.
            case TO_APOLOGISE -> "state = 'OPEN' AND status IN ('ACCEPTED', 'IN_PROGRESS')";
            case ALL -> "TRUE";
        };
    }
}
