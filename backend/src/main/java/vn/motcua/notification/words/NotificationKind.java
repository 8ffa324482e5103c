package vn.motcua.notification.words;

import java.util.Locale;
import java.util.Set;

/** What an applicant may be told; each kind has a title and a body in both languages under {@link #key()}. */
public enum NotificationKind {
    DOSSIER_SUBMITTED,
    DOSSIER_ACCEPTED,
    DOSSIER_REFUSED,
    DOSSIER_STARTED,
    DOSSIER_SUPPLEMENT_REQUESTED,
    DOSSIER_SUPPLEMENT_ANSWERED,
    DOSSIER_SUPPLEMENT_DUE_SOON,
    DOSSIER_SUPPLEMENT_EXTENDED,
    DOSSIER_SUPPLEMENT_EXPIRED,
    DOSSIER_PAYMENT_REQUESTED,
    DOSSIER_PAYMENT_DUE_SOON,
    DOSSIER_PAYMENT_SETTLED,
    DOSSIER_WITHDRAWN,
    DOSSIER_STOPPED,
    DOSSIER_RESOLVED,
    DOSSIER_RESULT_RETURNED,
    DOSSIER_RESULT_REVOKED,
    DOSSIER_PROMISE_MOVED,
    DOSSIER_APOLOGISED,
    DOSSIER_FEE_TAKEN,
    DOSSIER_FEE_WAIVED,
    DOSSIER_FEE_WAIVER_VOIDED,
    DOSSIER_PAYMENT_VOIDED,
    DOSSIER_HANDED_OVER,
    DOSSIER_HANDED_BACK,
    REPRESENTATION_GIVEN,
    REPRESENTATION_RECEIVED,
    REPRESENTATION_ENDED,
    ACCOUNT_PHONE_CHANGED;

    private static final Set<NotificationKind> SUPPLEMENT_IS_OVER =
            Set.of(DOSSIER_SUPPLEMENT_ANSWERED, DOSSIER_SUPPLEMENT_DUE_SOON, DOSSIER_SUPPLEMENT_EXPIRED);
    private static final Set<NotificationKind> PAYMENT_IS_OVER =
            Set.of(DOSSIER_PAYMENT_SETTLED, DOSSIER_PAYMENT_DUE_SOON);
    private static final Set<NotificationKind> ENDED = Set.of(DOSSIER_REFUSED, DOSSIER_STOPPED, DOSSIER_WITHDRAWN);

    /** Whether it asks something of the applicant or ends the dossier: then it is worth a short message. */
    public boolean isWorthAShortMessage() {
        return switch (this) {
            case DOSSIER_REFUSED,
                    DOSSIER_SUPPLEMENT_REQUESTED,
                    DOSSIER_SUPPLEMENT_DUE_SOON,
                    DOSSIER_SUPPLEMENT_EXPIRED,
                    DOSSIER_PAYMENT_REQUESTED,
                    DOSSIER_PAYMENT_DUE_SOON,
                    DOSSIER_FEE_WAIVER_VOIDED,
                    DOSSIER_STOPPED,
                    DOSSIER_RESOLVED,
                    DOSSIER_RESULT_REVOKED -> true;
            case DOSSIER_SUBMITTED,
                    DOSSIER_ACCEPTED,
                    DOSSIER_STARTED,
                    DOSSIER_SUPPLEMENT_ANSWERED,
                    DOSSIER_SUPPLEMENT_EXTENDED,
                    DOSSIER_PAYMENT_SETTLED,
                    DOSSIER_WITHDRAWN,
                    DOSSIER_RESULT_RETURNED,
                    DOSSIER_PROMISE_MOVED,
                    DOSSIER_APOLOGISED,
                    DOSSIER_FEE_TAKEN,
                    DOSSIER_FEE_WAIVED,
                    DOSSIER_PAYMENT_VOIDED,
                    DOSSIER_HANDED_OVER,
                    DOSSIER_HANDED_BACK,
                    REPRESENTATION_GIVEN,
                    REPRESENTATION_RECEIVED,
                    REPRESENTATION_ENDED -> false;
            // Both numbers are told by the change itself.
            case ACCOUNT_PHONE_CHANGED -> false;
        };
    }

    /** Whether what it asks or says is over once another was told of the same dossier. */
    public boolean isOverAfter(NotificationKind later) {
        return switch (this) {
            case DOSSIER_SUPPLEMENT_REQUESTED, DOSSIER_SUPPLEMENT_DUE_SOON ->
                SUPPLEMENT_IS_OVER.contains(later) || ENDED.contains(later);
            case DOSSIER_PAYMENT_REQUESTED, DOSSIER_PAYMENT_DUE_SOON, DOSSIER_FEE_WAIVER_VOIDED ->
                PAYMENT_IS_OVER.contains(later) || ENDED.contains(later);
            case DOSSIER_RESOLVED -> later == DOSSIER_RESULT_RETURNED || later == DOSSIER_RESULT_REVOKED;
            default -> false;
        };
    }

    /** Whether the date it names is the last for something that the applicant has to do. */
    boolean asksByItsDate() {
        return switch (this) {
            case DOSSIER_SUPPLEMENT_REQUESTED,
                    DOSSIER_SUPPLEMENT_DUE_SOON,
                    DOSSIER_SUPPLEMENT_EXTENDED,
                    DOSSIER_PAYMENT_DUE_SOON -> true;
            default -> false;
        };
    }

    /** Whether somebody else may be at work in the reader's name. */
    boolean isAlarm() {
        return this == ACCOUNT_PHONE_CHANGED;
    }

    /** Its name in the templates, for example {@code dossier-submitted}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
