package vn.motcua.dossier;

import vn.motcua.procedure.DeliveryMethod;

/** What is expected of the applicant now; the web and the phones put it in words. */
public enum Expectation {
    COMPLETE_DRAFT,
    WAIT,
    ANSWER_SUPPLEMENT,
    PAY,
    COLLECT_RESULT,
    NONE;

    /** What a dossier's status asks of its applicant. */
    static Expectation of(Dossier dossier) {
        return switch (dossier.status()) {
            case DRAFT -> COMPLETE_DRAFT;
            case SUBMITTED, ACCEPTED, IN_PROGRESS -> WAIT;
            case SUPPLEMENT_REQUESTED -> ANSWER_SUPPLEMENT;
            case PAYMENT_REQUESTED -> PAY;
            case RESOLVED -> {
                Delivery delivery = dossier.delivery();
                yield delivery != null && delivery.method() == DeliveryMethod.COUNTER ? COLLECT_RESULT : WAIT;
            }
            case REFUSED, WITHDRAWN, STOPPED, RESULT_RETURNED -> NONE;
        };
    }
}
