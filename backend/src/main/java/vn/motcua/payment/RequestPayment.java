package vn.motcua.payment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DueDates;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FeeLookup.Asked;
import vn.motcua.dossier.FeeLookup.FeeAccount;
import vn.motcua.dossier.StatusChange;
import vn.motcua.platform.text.Text;
import vn.motcua.platform.time.Zone;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.OfficerAction;

/**
 * Asks the applicant to pay all that is still owed; the clock stands still until it is. Refuses what the gate refuses,
 * a dossier that owes nothing, an item whose quantity nobody has said, a date that is no working day within a year. Asked again,
 * with other quantities or another day, the wait is the same one; not while a receipt stands for what was asked before.
 */
@Singleton
class RequestPayment {
    /** Name of the act in the dossier's history when it is asked again. */
    static final String AGAIN = "PAYMENT_REQUEST_CHANGED";

    private static final String OUTBOX_TYPE = "dossier.payment-requested";
    private static final OfficerAction ACTION = OfficerAction.REQUEST_PAYMENT;

    private final FeeAct act;
    private final Fees fees;
    private final ObligationRows obligations;
    private final SettleDossier settle;
    private final StatusChange statusChange;
    private final DueDates dueDates;
    private final Clock clock;

    RequestPayment(
            FeeAct act,
            Fees fees,
            ObligationRows obligations,
            SettleDossier settle,
            StatusChange statusChange,
            DueDates dueDates,
            Clock clock) {
        this.act = act;
        this.fees = fees;
        this.obligations = obligations;
        this.settle = settle;
        this.statusChange = statusChange;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /**
     * What the officer asks.
     *
     * @param payBy the last day; until the close of business on it
     * @param note for the applicant
     */
    record Wanted(
            List<Charges.Said> items,
            LocalDate payBy,
            @Nullable String note) {
        Wanted {
            items = List.copyOf(items);
        }
    }

    /** Asks for the version the officer read. */
    PaymentOutcome request(FeeAct.Request request, Wanted wanted) {
        return act.act(request, ACTION, admitted -> request(admitted, wanted));
    }

    private PaymentOutcome request(Admission.Admitted admitted, Wanted wanted) {
        Optional<FeeAccount> account = fees.find(admitted.dossier()).filter(FeeAccount::isOpen);
        if (account.isEmpty()) {
            return new PaymentOutcome.NothingOwed();
        }
        boolean again = admitted.dossier().status() == DossierStatus.PAYMENT_REQUESTED;
        if (again && account.get().isReceiptedSinceAsked()) {
            return new PaymentOutcome.RequestPaid();
        }
        Optional<Instant> payBy = payBy(admitted.dossier(), wanted.payBy());
        if (payBy.isEmpty()) {
            return PaymentOutcome.Invalid.of(
                    "/payBy",
                    "minimum",
                    new Text(
                            "Hạn nộp phải là ngày làm việc chưa qua và trong vòng một năm",
                            "The last day must be a working day to come, within a year"));
        }
        return switch (Charges.all(account.get(), wanted.items())) {
            case Charges.Outcome.Wrong wrong -> new PaymentOutcome.Invalid(wrong.problems());
            case Charges.Outcome.Good good -> {
                if (again) {
                    yield askedAgain(admitted, good, payBy.get(), wanted.note());
                }
                yield good.total() == 0
                        ? new PaymentOutcome.NothingOwed()
                        : asked(admitted, good.charges(), payBy.get(), wanted.note());
            }
        };
    }

    /** The clock stands still as it did; a dossier that owes nothing by the new quantities goes on. */
    private PaymentOutcome askedAgain(
            Admission.Admitted admitted, Charges.Outcome.Good good, Instant payBy, @Nullable String note) {
        Dossier held = admitted.dossier();
        Instant at = clock.instant();
        obligations.measure(
                held.id(), good.charges(), new ObligationRows.By(admitted.by().officerId(), at));
        boolean owing = good.total() > 0;
        if (owing) {
            obligations.ask(held.id(), new Asked(at, payBy, note), admitted.by().officerId());
        }
        // Where nothing is owed any more, going on says so.
        return new PaymentOutcome.Done(
                settle.record(held, admitted.by(), new SettleDossier.Act(AGAIN, owing ? OUTBOX_TYPE : null, null)));
    }

    private PaymentOutcome asked(
            Admission.Admitted admitted, List<Charge> charges, Instant payBy, @Nullable String note) {
        Dossier read = admitted.dossier();
        ChangeOutcome outcome =
                statusChange.apply(read.id(), read.version(), DossierStatus.PAYMENT_REQUESTED, admitted.by(), null);
        if (!(outcome instanceof ChangeOutcome.Changed changed)) {
            return new PaymentOutcome.Refused(Admission.Refusal.of(outcome, ACTION));
        }
        Dossier now = changed.dossier();
        Instant at = now.times().updatedAt();
        obligations.measure(
                now.id(), charges, new ObligationRows.By(admitted.by().officerId(), at));
        obligations.ask(now.id(), new Asked(at, payBy, note), admitted.by().officerId());
        return new PaymentOutcome.Done(now);
    }

    private Optional<Instant> payBy(Dossier dossier, LocalDate day) {
        Instant now = clock.instant();
        return day.isAfter(now.atZone(Zone.VIETNAM).toLocalDate().plusYears(1))
                ? Optional.empty()
                : dueDates.closeOf(dossier.agencyId(), day).filter(close -> close.isAfter(now));
    }
}
