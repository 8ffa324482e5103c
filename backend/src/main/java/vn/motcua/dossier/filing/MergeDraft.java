package vn.motcua.dossier.filing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.DraftHold;
import vn.motcua.platform.problem.FieldProblem;
import vn.motcua.platform.security.ApplicantCaller;

/** Takes over what was changed of a draft on a device that was away; what was changed elsewhere too is for a person to decide. */
@Singleton
class MergeDraft {
    // Somebody who saves all the time must not keep another waiting for ever.
    private static final int MOST_TRIES = 5;

    private final DossierAccess access;
    private final SaveDraft saveDraft;

    MergeDraft(DossierAccess access, SaveDraft saveDraft) {
        this.access = access;
        this.saveDraft = saveDraft;
    }

    /** What came of it. */
    sealed interface Outcome {
        /** All changes are in this draft. */
        record Merged(Dossier dossier) implements Outcome {}

        /** Some answers were changed elsewhere too; nothing was saved. */
        record Conflicting(List<DraftMerge.Conflict> conflicts) implements Outcome {}

        /** It is not there for this caller, not a draft, or saved by somebody else all the time. */
        record Refused(DraftHold.Refusal refusal) implements Outcome {}

        /** There are answers the form does not know. */
        record Invalid(List<FieldProblem> errors) implements Outcome {}
    }

    /** Changes in the order they were made; those that were taken over before change nothing again. */
    Outcome merge(ApplicantCaller caller, DossierId id, List<DraftMerge.Change> changes) {
        Outcome outcome = attempt(caller, id, changes);
        for (int tries = 1; tries < MOST_TRIES && overtaken(outcome); tries++) {
            outcome = attempt(caller, id, changes);
        }
        return outcome;
    }

    private static boolean overtaken(Outcome outcome) {
        return outcome instanceof Outcome.Refused(DraftHold.Stale by);
    }

    private Outcome attempt(ApplicantCaller caller, DossierId id, List<DraftMerge.Change> changes) {
        Optional<Dossier> found = access.find(caller, id, RepresentationAction.PREPARE);
        if (found.isEmpty()) {
            return new Outcome.Refused(new DraftHold.NotFound());
        }
        Dossier now = found.get();
        if (now.status() != DossierStatus.DRAFT) {
            return new Outcome.Refused(new DraftHold.NotADraft());
        }
        return switch (DraftMerge.of(now.answers(), changes)) {
            case DraftMerge.Outcome.Conflicting conflicting -> new Outcome.Conflicting(conflicting.conflicts());
            case DraftMerge.Outcome.Merged merged ->
                merged.answers().equals(now.answers()) ? new Outcome.Merged(now) : saved(caller, now, merged);
        };
    }

    private Outcome saved(ApplicantCaller caller, Dossier now, DraftMerge.Outcome.Merged merged) {
        return switch (saveDraft.save(caller, now.id(), now.version(), merged.answers(), now.delivery())) {
            case SaveDraft.Outcome.Saved saved -> new Outcome.Merged(saved.dossier());
            case SaveDraft.Outcome.Refused refused -> new Outcome.Refused(refused.refusal());
            case SaveDraft.Outcome.Invalid invalid -> new Outcome.Invalid(invalid.errors());
        };
    }
}
