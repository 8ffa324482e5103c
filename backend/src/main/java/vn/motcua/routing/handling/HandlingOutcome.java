package vn.motcua.routing.handling;

import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;

/** What came of an officer's act on a dossier. */
public sealed interface HandlingOutcome {

    /** Done; this is the dossier now. */
    record Done(Dossier dossier) implements HandlingOutcome {}

    /** Not done. */
    record Refused(Admission.Refusal refusal) implements HandlingOutcome {}

    /** What came of changing the dossier for an act. */
    static HandlingOutcome of(ChangeOutcome outcome, OfficerAction action) {
        return outcome instanceof ChangeOutcome.Changed changed
                ? new Done(changed.dossier())
                : new Refused(Admission.Refusal.of(outcome, action));
    }
}
