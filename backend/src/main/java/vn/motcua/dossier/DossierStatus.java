package vn.motcua.dossier;

import java.util.EnumSet;
import java.util.Set;

/**
 * Status of a dossier (trạng thái hồ sơ) and the only place that says what may follow what. The numbers are the National
 * Portal's status codes; a draft has none.
 */
public enum DossierStatus {
    DRAFT(0),
    SUBMITTED(1),
    ACCEPTED(2),
    REFUSED(3),
    IN_PROGRESS(4),
    SUPPLEMENT_REQUESTED(5),
    PAYMENT_REQUESTED(6),
    WITHDRAWN(7),
    STOPPED(8),
    RESOLVED(9),
    RESULT_RETURNED(10);

    private final int nationalCode;

    DossierStatus(int nationalCode) {
        this.nationalCode = nationalCode;
    }

    /** The National Portal's code, 1 to 10; 0 for a draft, which the portal never sees. */
    public int nationalCode() {
        return nationalCode;
    }

    /** What may follow this status. */
    public Set<DossierStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(ACCEPTED, REFUSED, SUPPLEMENT_REQUESTED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(IN_PROGRESS, WITHDRAWN);
            case IN_PROGRESS -> EnumSet.of(SUPPLEMENT_REQUESTED, PAYMENT_REQUESTED, WITHDRAWN, STOPPED, RESOLVED);
            case SUPPLEMENT_REQUESTED -> EnumSet.of(SUBMITTED, IN_PROGRESS, WITHDRAWN, STOPPED);
            case PAYMENT_REQUESTED -> EnumSet.of(IN_PROGRESS, WITHDRAWN, STOPPED);
            case RESOLVED -> EnumSet.of(RESULT_RETURNED);
            case REFUSED, WITHDRAWN, STOPPED, RESULT_RETURNED -> EnumSet.noneOf(DossierStatus.class);
        };
    }

    /** Whether {@code to} may follow this status. */
    public boolean mayBecome(DossierStatus to) {
        return next().contains(to);
    }

    /** Whether nothing follows this status. */
    public boolean isFinal() {
        return next().isEmpty();
    }

    /** Whether the working-time clock stands still: the agency waits for the applicant. */
    public boolean pausesClock() {
        return this == SUPPLEMENT_REQUESTED || this == PAYMENT_REQUESTED;
    }

    /**
     * Whether a fee that nobody paid is owed: from submission on, and what was voided after the result was handed over is owed
     * again. What ended without a result owes nothing.
     */
    public boolean owesFee() {
        return switch (this) {
            case SUBMITTED, ACCEPTED, IN_PROGRESS, SUPPLEMENT_REQUESTED, PAYMENT_REQUESTED, RESOLVED, RESULT_RETURNED ->
                true;
            case DRAFT, REFUSED, WITHDRAWN, STOPPED -> false;
        };
    }

    /** Whether entering this status needs a reason the applicant can read. */
    public boolean needsReason() {
        return switch (this) {
            case REFUSED, SUPPLEMENT_REQUESTED, WITHDRAWN, STOPPED -> true;
            case DRAFT, SUBMITTED, ACCEPTED, IN_PROGRESS, PAYMENT_REQUESTED, RESOLVED, RESULT_RETURNED -> false;
        };
    }
}
