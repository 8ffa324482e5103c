package vn.motcua.payment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.FeeLookup.Due;
import vn.motcua.dossier.FeeLookup.State;
import vn.motcua.platform.text.Text;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.HandlingEvents;
import vn.motcua.routing.handling.OfficerAction;

/**
 * Exempts the payer from an item of the fee (miễn nộp phí, lệ phí), with the reason. Refuses what the gate refuses, and an item that
 * is not owed.
 */
@Singleton
class WaiveFee {
    static final String EVENT = HandlingEvents.FEE_WAIVED;
    private static final String OUTBOX_TYPE = "dossier.fee-waived";

    private final FeeAct act;
    private final Fees fees;
    private final ObligationRows obligations;
    private final SettleDossier settle;
    private final Clock clock;

    WaiveFee(FeeAct act, Fees fees, ObligationRows obligations, SettleDossier settle, Clock clock) {
        this.act = act;
        this.fees = fees;
        this.obligations = obligations;
        this.settle = settle;
        this.clock = clock;
    }

    /** Waives it for the version the officer read. */
    PaymentOutcome waive(FeeAct.Request request, String code, String reason) {
        return act.act(request, OfficerAction.WAIVE_FEE, admitted -> waive(admitted, code, reason));
    }

    private PaymentOutcome waive(Admission.Admitted admitted, String code, String reason) {
        Dossier dossier = admitted.dossier();
        Optional<Due> owed = fees.find(dossier).flatMap(account -> account.find(code, State.OWED));
        if (owed.isEmpty()) {
            return PaymentOutcome.Invalid.of(
                    "/code",
                    "enum",
                    new Text(
                            "Khoản này không có trong hồ sơ, đã nộp hoặc đã được miễn",
                            "The dossier does not owe this item"));
        }
        ObligationRows.By by = new ObligationRows.By(admitted.by().officerId(), clock.instant());
        obligations.waive(dossier.id(), owed.get(), reason, by);
        return new PaymentOutcome.Done(settle.record(
                dossier,
                admitted.by(),
                new SettleDossier.Act(EVENT, OUTBOX_TYPE, owed.get().item().name())));
    }
}
