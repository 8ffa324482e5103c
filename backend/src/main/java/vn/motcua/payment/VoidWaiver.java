package vn.motcua.payment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.FeeLookup.Due;
import vn.motcua.procedure.FeeItem;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.HandlingEvents;
import vn.motcua.routing.handling.OfficerAction;

/**
 * Takes back an exemption that was given by mistake: the item is owed again, and may be waived again. Refuses what the gate
 * refuses, and an item for which no exemption stands.
 */
@Singleton
class VoidWaiver {
    private static final String EVENT = HandlingEvents.FEE_WAIVER_VOIDED;
    private static final String OUTBOX_TYPE = "dossier.fee-waiver-voided";

    private final FeeAct act;
    private final Fees fees;
    private final ObligationRows obligations;
    private final SettleDossier settle;
    private final Clock clock;

    VoidWaiver(FeeAct act, Fees fees, ObligationRows obligations, SettleDossier settle, Clock clock) {
        this.act = act;
        this.fees = fees;
        this.obligations = obligations;
        this.settle = settle;
        this.clock = clock;
    }

    /** Takes it back for the version the officer read. */
    PaymentOutcome voidIt(FeeAct.Request request, String code, String reason) {
        return act.act(request, OfficerAction.VOID_WAIVER, admitted -> voidIt(admitted, code, reason));
    }

    private PaymentOutcome voidIt(Admission.Admitted admitted, String code, String reason) {
        Dossier dossier = admitted.dossier();
        // Only what the dossier's own fee names is asked of the database: a path may hold any letters.
        Optional<FeeItem> waived =
                fees.find(dossier).flatMap(account -> account.findWaived(code)).map(Due::item);
        ObligationRows.By by = new ObligationRows.By(admitted.by().officerId(), clock.instant());
        if (waived.isEmpty()
                || !obligations.takeBackWaivers(dossier.id(), waived.get().code(), reason, by)) {
            return new PaymentOutcome.NoSuchWaiver();
        }
        // The reason stands with the waiver: the history has no room for both.
        String note = waived.get().name();
        return new PaymentOutcome.Done(
                settle.record(dossier, admitted.by(), new SettleDossier.Act(EVENT, OUTBOX_TYPE, note)));
    }
}
