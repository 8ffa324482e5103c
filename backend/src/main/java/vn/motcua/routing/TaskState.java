package vn.motcua.routing;

import vn.motcua.dossier.DossierStatus;

/** Whether anybody has to do something at a task. */
public enum TaskState {
    /** Officers work on it. */
    OPEN,
    /** It waits for the applicant. */
    PARKED,
    /** Nothing follows. */
    CLOSED;

    /** The state a task has while its dossier has a status. */
    public static TaskState of(DossierStatus status) {
        return switch (status) {
            case DRAFT -> throw new IllegalArgumentException("a draft has no task");
            case SUBMITTED, ACCEPTED, IN_PROGRESS, RESOLVED -> OPEN;
            case SUPPLEMENT_REQUESTED, PAYMENT_REQUESTED -> PARKED;
            case REFUSED, WITHDRAWN, STOPPED, RESULT_RETURNED -> CLOSED;
        };
    }
}
