package vn.motcua.payment;

import jakarta.inject.Singleton;
import java.time.Clock;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.HandlingEvents;
import vn.motcua.routing.handling.HandlingGate;
import vn.motcua.routing.handling.OfficerAction;

/**
 * Takes back an exemption that was given by mistake: the item is owed again, and may be waived again. Refuses what the gate
 * refuses, and an item for which no exemption stands.
 */
@Singleton
class VoidWaiver {
    private static final String EVENT = HandlingEvents.FEE_WAIVER_VOIDED;
    private static final String OUTBOX_TYPE = "dossier.fee-waiver-voided";

    private final HandlingGate gate;
    private final Dossiers dossiers;
    private final ObligationRows obligations;
    private final SettleDossier settle;
    private final Transactions transactions;
    private final Clock clock;

    VoidWaiver(
            HandlingGate gate,
            Dossiers dossiers,
            ObligationRows obligations,
            SettleDossier settle,
            Transactions transactions,
            Clock clock) {
        this.gate = gate;
        this.dossiers = dossiers;
        this.obligations = obligations;
        this.settle = settle;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Takes it back for the version the officer read. */
    PaymentOutcome voidIt(OfficerCaller officer, DossierId id, long expectedVersion, String code, String reason) {
        return transactions.write(() -> {
            // Held before the gate reads it: nobody can take it back in between.
            if (dossiers.lock(id).isEmpty()) {
                return new PaymentOutcome.Refused(new Admission.NotSeen());
            }
            return switch (gate.admit(officer, id, expectedVersion, OfficerAction.VOID_WAIVER)) {
                case Admission.Refusal refusal -> new PaymentOutcome.Refused(refusal);
                case Admission.Admitted admitted -> voidIt(admitted, code, reason);
            };
        });
    }

    private PaymentOutcome voidIt(Admission.Admitted admitted, String code, String reason) {
        Dossier dossier = admitted.dossier();
        ObligationRows.By by = new ObligationRows.By(admitted.by().officerId(), clock.instant());
        if (!obligations.takeBackWaiver(dossier.id(), code, reason, by)) {
            return new PaymentOutcome.NoSuchWaiver();
        }
        return new PaymentOutcome.Done(
                settle.record(dossier, admitted.by(), new SettleDossier.Act(EVENT, OUTBOX_TYPE, reason)));
    }
}
