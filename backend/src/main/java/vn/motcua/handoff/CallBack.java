package vn.motcua.handoff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.exchange.asking.AskReceivers;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.HandlingGate;
import vn.motcua.routing.handling.OfficerAction;

/**
 * The officer who handles the dossier asks the other agency to give it back: once that agrees, the dossier is here again. Where it
 * refuses or does not answer in time, or its answer is no result, the officer goes on here.
 */
@Singleton
class CallBack {

    /** In the dossier's history: it was asked back. */
    static final String ASKED_BACK = HistoryEntry.HAND_OFF + "ASKED_BACK";

    private final HandlingGate gate;
    private final HandOffRows rows;
    private final MoveHandOff moveHandOff;
    private final TellAnswered tellAnswered;
    private final AskReceivers askReceivers;
    private final Dossiers dossiers;
    private final Transactions transactions;
    private final Clock clock;

    CallBack(
            HandlingGate gate,
            HandOffRows rows,
            MoveHandOff moveHandOff,
            TellAnswered tellAnswered,
            AskReceivers askReceivers,
            Dossiers dossiers,
            Transactions transactions,
            Clock clock) {
        this.gate = gate;
        this.rows = rows;
        this.moveHandOff = moveHandOff;
        this.tellAnswered = tellAnswered;
        this.askReceivers = askReceivers;
        this.dossiers = dossiers;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {
        /** Done; this is the dossier now. */
        record Done(Dossier dossier) implements Outcome {}

        /** The officer may not, or not now. */
        record Refused(Admission.Refusal refusal) implements Outcome {}

        /** Nobody has it who could give it back. */
        record NothingToAsk() implements Outcome {}
    }

    /** Asks for it back, as of the version the officer read. */
    Outcome ask(OfficerCaller officer, DossierId id, long expectedVersion, String reason) {
        return held(officer, id, expectedVersion, OfficerAction.CALL_BACK, (admitted, dossier) -> {
            HandOff open = rows.findOpen(id).orElseThrow();
            UUID by = admitted.by().officerId();
            var wish = new AskReceivers.Wish(reason, Set.of(), by);
            if (askReceivers.recall(open.sending().outgoingId(), wish) instanceof AskReceivers.Outcome.Asked) {
                String note = open.receiver().name() + ": " + reason;
                return new Outcome.Done(moveHandOff.write(dossier, admitted.by(), ASKED_BACK, note));
            }
            return new Outcome.NothingToAsk();
        });
    }

    /** Goes on here, for a reason that the history tells. */
    Outcome goOn(OfficerCaller officer, DossierId id, long expectedVersion, String reason) {
        return held(officer, id, expectedVersion, OfficerAction.GO_ON, (admitted, dossier) -> {
            HandOff open = rows.findOpen(id).orElseThrow();
            // That agency may have it still: it is not taken back, whatever is said of it later.
            rows.update(open.reached(HandOffStage.ENDED, clock.instant()));
            tellAnswered.over(open);
            String note = open.receiver().name() + ": " + reason;
            return new Outcome.Done(moveHandOff.write(dossier, admitted.by(), HandOffStage.ENDED, note));
        });
    }

    private Outcome held(
            OfficerCaller officer,
            DossierId id,
            long expectedVersion,
            OfficerAction action,
            BiFunction<Admission.Admitted, Dossier, Outcome> work) {
        return switch (gate.admit(officer, id, expectedVersion, action)) {
            case Admission.Refusal refusal -> new Outcome.Refused(refusal);
            case Admission.Admitted admitted ->
                transactions.write(() -> {
                    Dossier now = dossiers.lock(id).orElseThrow();
                    return now.version() == expectedVersion
                            ? work.apply(admitted, now)
                            : new Outcome.Refused(new Admission.Stale(dossiers.staleness(now)));
                });
        };
    }
}
