package vn.motcua.routing.handling;

import jakarta.inject.Singleton;
import java.util.function.Function;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.decision.AcceptDossier;
import vn.motcua.dossier.decision.RefuseDossier;
import vn.motcua.dossier.decision.StopDossier;
import vn.motcua.platform.security.OfficerCaller;

/** Asks the gate before an officer accepts, refuses or stops a dossier; the task follows the dossier's event. */
@Singleton
public class DecideDossier {

    private final HandlingGate gate;
    private final AcceptDossier acceptDossier;
    private final RefuseDossier refuseDossier;
    private final StopDossier stopDossier;

    DecideDossier(
            HandlingGate gate, AcceptDossier acceptDossier, RefuseDossier refuseDossier, StopDossier stopDossier) {
        this.gate = gate;
        this.acceptDossier = acceptDossier;
        this.refuseDossier = refuseDossier;
        this.stopDossier = stopDossier;
    }

    /** Takes it in. */
    public HandlingOutcome accept(OfficerCaller officer, DossierId id, long expectedVersion) {
        return decide(
                officer,
                id,
                expectedVersion,
                OfficerAction.ACCEPT,
                admitted -> acceptDossier.accept(admitted.by(), id, expectedVersion));
    }

    /** Refuses to take it in, for a reason the applicant reads. */
    public HandlingOutcome refuse(OfficerCaller officer, DossierId id, long expectedVersion, String reason) {
        return decide(
                officer,
                id,
                expectedVersion,
                OfficerAction.REFUSE,
                admitted -> refuseDossier.refuse(admitted.by(), id, expectedVersion, reason));
    }

    /** Stops handling it, for a reason the applicant reads. */
    public HandlingOutcome stop(OfficerCaller officer, DossierId id, long expectedVersion, String reason) {
        return decide(
                officer,
                id,
                expectedVersion,
                OfficerAction.STOP,
                admitted -> stopDossier.stop(admitted.by(), id, expectedVersion, reason));
    }

    private HandlingOutcome decide(
            OfficerCaller officer,
            DossierId id,
            long expectedVersion,
            OfficerAction action,
            Function<Admission.Admitted, ChangeOutcome> decision) {
        return switch (gate.admit(officer, id, expectedVersion, action)) {
            case Admission.Admitted admitted -> HandlingOutcome.of(decision.apply(admitted), action);
            case Admission.Refusal refusal -> new HandlingOutcome.Refused(refusal);
        };
    }
}
