package vn.motcua.payment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FeeLookup.Due;
import vn.motcua.dossier.FeeLookup.FeeAccount;
import vn.motcua.dossier.FeeLookup.State;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Text;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.HandlingEvents;
import vn.motcua.routing.handling.HandlingGate;
import vn.motcua.routing.handling.OfficerAction;

/**
 * Exempts the payer from an item of the fee (miễn phí, lệ phí), with the reason. Refuses what the gate refuses, and an item that
 * is not owed.
 */
@Singleton
class WaiveFee {
    static final String EVENT = HandlingEvents.FEE_WAIVED;
    private static final String OUTBOX_TYPE = "dossier.fee-waived";

    private final HandlingGate gate;
    private final Dossiers dossiers;
    private final Fees fees;
    private final ObligationRows obligations;
    private final SettleDossier settle;
    private final Transactions transactions;
    private final Clock clock;

    WaiveFee(
            HandlingGate gate,
            Dossiers dossiers,
            Fees fees,
            ObligationRows obligations,
            SettleDossier settle,
            Transactions transactions,
            Clock clock) {
        this.gate = gate;
        this.dossiers = dossiers;
        this.fees = fees;
        this.obligations = obligations;
        this.settle = settle;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Waives it for the version the officer read. */
    PaymentOutcome waive(OfficerCaller officer, DossierId id, long expectedVersion, String code, String reason) {
        return transactions.write(() -> {
            if (dossiers.lock(id).isEmpty()) {
                return new PaymentOutcome.Refused(new Admission.NotSeen());
            }
            return switch (gate.admit(officer, id, expectedVersion, OfficerAction.WAIVE_FEE)) {
                case Admission.Refusal refusal -> new PaymentOutcome.Refused(refusal);
                case Admission.Admitted admitted -> waive(admitted, code, reason);
            };
        });
    }

    private PaymentOutcome waive(Admission.Admitted admitted, String code, String reason) {
        Dossier dossier = admitted.dossier();
        Optional<Due> owed = fees.find(dossier).map(FeeAccount::items).stream()
                .flatMap(List::stream)
                .filter(due -> due.state() == State.OWED && due.item().code().equals(code))
                .findFirst();
        if (owed.isEmpty()) {
            return PaymentOutcome.Invalid.of(
                    "/code",
                    "enum",
                    new Text(
                            "Khoản này không có trong hồ sơ, đã nộp hoặc đã được miễn",
                            "The dossier does not owe this item"));
        }
        ObligationRows.By by = new ObligationRows.By(admitted.by().officerId(), clock.instant());
        obligations.waive(dossier.id(), code, reason, by);
        return new PaymentOutcome.Done(settle.record(
                dossier,
                admitted.by(),
                new SettleDossier.Act(EVENT, OUTBOX_TYPE, owed.get().item().name())));
    }
}
