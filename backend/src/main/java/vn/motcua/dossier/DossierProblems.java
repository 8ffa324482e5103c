package vn.motcua.dossier;

import vn.motcua.platform.problem.ProblemException;

/** Puts refusals of this domain into problem details; for the controllers of all who change dossiers. */
public final class DossierProblems {

    private DossierProblems() {}

    /** There is no such dossier, or the caller may not see it. */
    public static ProblemException notFound() {
        return ProblemException.of(DossierProblem.NOT_FOUND);
    }

    /** Someone else changed it: the version now, and which side changed it when. */
    public static ProblemException stale(ChangeOutcome.Stale stale) {
        return ProblemException.of(DossierProblem.STALE_VERSION)
                .with("currentVersion", stale.currentVersion())
                .with("changedAt", stale.changedAt())
                .with("changedBy", stale.changedBy());
    }

    /** The draft that was to be changed cannot be had. */
    public static ProblemException draft(DraftHold.Refusal refusal) {
        return switch (refusal) {
            case DraftHold.NotFound none -> notFound();
            case DraftHold.NotADraft no -> ProblemException.of(DossierProblem.NOT_A_DRAFT);
            case DraftHold.Stale stale -> stale(stale.by());
        };
    }

    /** The status machine does not allow it. */
    public static ProblemException notAllowed(DossierStatus from, DossierStatus to) {
        return ProblemException.of(DossierProblem.TRANSITION_NOT_ALLOWED)
                .with("from", from)
                .with("to", to);
    }

    /** The dossier a change led to; its refusals are thrown as problems. */
    public static Dossier changed(ChangeOutcome outcome) {
        return switch (outcome) {
            case ChangeOutcome.Changed changed -> changed.dossier();
            case ChangeOutcome.Stale stale -> throw stale(stale);
            case ChangeOutcome.NotAllowed no -> throw notAllowed(no.from(), no.to());
            case ChangeOutcome.NotFound none -> throw notFound();
        };
    }
}
