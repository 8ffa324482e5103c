package vn.motcua.dossier.tracking;

import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.procedure.DeliveryMethod;

/** What is expected of the applicant now; the web and the phones put it in words. */
public enum Expectation {
    COMPLETE_DRAFT,
    WAIT,
    ANSWER_SUPPLEMENT,
    PAY,
    COLLECT_RESULT,
    NONE;

    /** What a dossier asks of its applicant: by its status, and at the end by how they want the result. */
    static Expectation of(DossierStatus status, @Nullable DeliveryMethod delivery) {
        return switch (status) {
            case DRAFT -> COMPLETE_DRAFT;
            case SUBMITTED, ACCEPTED, IN_PROGRESS -> WAIT;
            case SUPPLEMENT_REQUESTED -> ANSWER_SUPPLEMENT;
            case PAYMENT_REQUESTED -> PAY;
            case RESOLVED -> delivery == DeliveryMethod.COUNTER ? COLLECT_RESULT : WAIT;
            case REFUSED, WITHDRAWN, STOPPED, RESULT_RETURNED -> NONE;
        };
    }
}
