package vn.motcua.routing.desk;

import vn.motcua.dossier.DossierProblem;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;
import vn.motcua.routing.handling.Admission.HeldBy;
import vn.motcua.routing.handling.Admission.NoWayOut;
import vn.motcua.routing.handling.Admission.NotNow;
import vn.motcua.routing.handling.Admission.NotSeen;
import vn.motcua.routing.handling.Admission.NotTheirs;
import vn.motcua.routing.handling.Admission.Refusal;
import vn.motcua.routing.handling.Admission.Stale;
import vn.motcua.routing.handling.Admission.WaitsForDocument;
import vn.motcua.routing.handling.RoutingProblem;

/** Puts a refusal of the gate into problem details; for the controllers of all who let officers act. */
public final class Refusals {

    private Refusals() {}

    /** The problem that the refusal of an act is answered with that may have to wait for a document. */
    public static ProblemException problem(Refusal refusal) {
        return refusal instanceof WaitsForDocument waits
                ? ProblemException.of(
                        switch (waits.document()) {
                            case BEING_SIGNED -> RoutingProblem.DOCUMENT_UNDER_WAY;
                            case NUMBERED -> RoutingProblem.DOCUMENT_NUMBERED;
                            case HANDED_OFF -> RoutingProblem.HANDED_OFF;
                        })
                : atOnce(refusal);
    }

    /** The problem that the refusal of a hand-off is answered with, which alone needs a way out. */
    public static ProblemException ofHandOff(Refusal refusal) {
        return refusal instanceof NoWayOut ? ProblemException.of(RoutingProblem.NO_WAY_OUT) : problem(refusal);
    }

    /** The problem that the refusal of an act is answered with that waits for nothing: the contract names fewer of it. */
    public static ProblemException atOnce(Refusal refusal) {
        return switch (refusal) {
            case NotSeen unseen -> DossierProblems.notFound();
            case Stale stale -> DossierProblems.stale(stale.change());
            case NotTheirs theirs -> ProblemException.of(RoutingProblem.NOT_YOUR_STEP);
            case NotNow now ->
                ProblemException.of(DossierProblem.TRANSITION_NOT_ALLOWED)
                        .with("from", now.status())
                        .withDetail(new Text(
                                "Bước xử lý hiện tại của hồ sơ không có thao tác này",
                                "The dossier is not at a step where this can be done"));
            case WaitsForDocument waits -> throw new IllegalStateException(waits.action() + " waits for a document");
            case NoWayOut closed -> throw new IllegalStateException("only what is handed off needs a way out");
            case HeldBy held ->
                ProblemException.of(RoutingProblem.HELD_BY_COLLEAGUE)
                        .withDetail(new Text(
                                "Người đang xử lý: " + held.colleague().name(),
                                "Handled by " + held.colleague().name()));
        };
    }
}
