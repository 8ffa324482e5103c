package vn.motcua.payment;

import jakarta.inject.Singleton;
import java.util.function.Function;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.HandlingGate;
import vn.motcua.routing.handling.OfficerAction;

/** How each act on a fee begins: one transaction, in which the dossier is held and the gate asked before the act itself. */
@Singleton
class FeeAct {
    private final HandlingGate gate;
    private final Dossiers dossiers;
    private final Transactions transactions;

    FeeAct(HandlingGate gate, Dossiers dossiers, Transactions transactions) {
        this.gate = gate;
        this.dossiers = dossiers;
        this.transactions = transactions;
    }

    /** Who acts on which dossier, in the version they read. */
    record Request(OfficerCaller officer, DossierId id, long expectedVersion) {}

    /** Refuses what the gate refuses, and otherwise does the act. */
    PaymentOutcome act(Request request, OfficerAction action, Function<Admission.Admitted, PaymentOutcome> act) {
        return transactions.write(() -> {
            // Held before the gate reads it: nobody can pay, void or waive in between.
            if (dossiers.lock(request.id()).isEmpty()) {
                return new PaymentOutcome.Refused(new Admission.NotSeen());
            }
            return switch (gate.admit(request.officer(), request.id(), request.expectedVersion(), action)) {
                case Admission.Refusal refusal -> new PaymentOutcome.Refused(refusal);
                case Admission.Admitted admitted -> act.apply(admitted);
            };
        });
    }
}
