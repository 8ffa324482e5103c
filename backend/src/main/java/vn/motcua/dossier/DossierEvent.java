package vn.motcua.dossier;

/** What others may hear of a dossier, in the transaction that made it so. */
public sealed interface DossierEvent {

    /** The draft was filed and has its code. */
    record Submitted() implements DossierEvent {}

    /** The one-stop officer took it in; the clock runs. */
    record Accepted() implements DossierEvent {}

    /** It was not taken in. */
    record Refused() implements DossierEvent {}

    /** The agency began to handle it. */
    record Started() implements DossierEvent {}

    /** The applicant must add or mend something; asked from {@code from}. */
    record SupplementRequested(DossierStatus from) implements DossierEvent {}

    /** The applicant answered; it goes on where it stood. */
    record SupplementAnswered() implements DossierEvent {}

    /** The applicant must meet a financial obligation. */
    record PaymentRequested() implements DossierEvent {}

    /** The obligation is met. */
    record PaymentSettled() implements DossierEvent {}

    /** The applicant took it back. */
    record Withdrawn() implements DossierEvent {}

    /** The agency stopped handling it. */
    record Stopped() implements DossierEvent {}

    /** The portal stopped it: nobody answered a supplement request by its deadline. */
    record SupplementExpired() implements DossierEvent {}

    /** The result is there. */
    record Resolved() implements DossierEvent {}

    /** The result was handed over. */
    record ResultReturned() implements DossierEvent {}

    /** The event a change of status is. */
    static DossierEvent of(DossierStatus from, DossierStatus to, ActorKind by) {
        return switch (to) {
            case DRAFT -> throw new IllegalArgumentException("nothing becomes a draft again");
            case SUBMITTED -> from == DossierStatus.SUPPLEMENT_REQUESTED ? new SupplementAnswered() : new Submitted();
            case ACCEPTED -> new Accepted();
            case REFUSED -> new Refused();
            case IN_PROGRESS -> goesOn(from);
            case SUPPLEMENT_REQUESTED -> new SupplementRequested(from);
            case PAYMENT_REQUESTED -> new PaymentRequested();
            case WITHDRAWN -> new Withdrawn();
            case STOPPED -> stopped(from, by);
            case RESOLVED -> new Resolved();
            case RESULT_RETURNED -> new ResultReturned();
        };
    }

    private static DossierEvent stopped(DossierStatus from, ActorKind by) {
        return from == DossierStatus.SUPPLEMENT_REQUESTED && by == ActorKind.SYSTEM
                ? new SupplementExpired()
                : new Stopped();
    }

    private static DossierEvent goesOn(DossierStatus from) {
        if (from == DossierStatus.SUPPLEMENT_REQUESTED) {
            return new SupplementAnswered();
        }
        return from == DossierStatus.PAYMENT_REQUESTED ? new PaymentSettled() : new Started();
    }

    /** Type of the event in the outbox, for example {@code dossier.submitted}. */
    default String outboxType() {
        return switch (this) {
            case Submitted e -> "dossier.submitted";
            case Accepted e -> "dossier.accepted";
            case Refused e -> "dossier.refused";
            case Started e -> "dossier.started";
            case SupplementRequested e -> "dossier.supplement-requested";
            case SupplementAnswered e -> "dossier.supplement-answered";
            case PaymentRequested e -> "dossier.payment-requested";
            case PaymentSettled e -> "dossier.payment-settled";
            case Withdrawn e -> "dossier.withdrawn";
            case Stopped e -> "dossier.stopped";
            case SupplementExpired e -> "dossier.supplement-expired";
            case Resolved e -> "dossier.resolved";
            case ResultReturned e -> "dossier.result-returned";
        };
    }
}
