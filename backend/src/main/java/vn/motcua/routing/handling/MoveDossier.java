package vn.motcua.routing.handling;

import jakarta.inject.Singleton;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.StatusChange;
import vn.motcua.routing.Assignee;
import vn.motcua.routing.Step;
import vn.motcua.routing.TaskBook;

/**
 * Moves a dossier along with an act on its result's document: on to the step that the document waits at, or back to whoever
 * drew it up. In the transaction of that act, which holds the dossier.
 */
@Singleton
public class MoveDossier {

    /** What a history calls the way back. */
    public static final String BACK = "HANDED_BACK";

    private final StatusChange statusChange;
    private final TaskBook tasks;

    MoveDossier(StatusChange statusChange, TaskBook tasks) {
        this.statusChange = statusChange;
        this.tasks = tasks;
    }

    /** On to a later step, where nobody holds it yet. */
    public Dossier on(Admission.Admitted admitted, Dossier now, Step to) {
        Dossier moved = written(admitted, now, ForwardDossier.EVENT);
        tasks.pass(admitted.task(), to, moved);
        return moved;
    }

    /** Back to an earlier step, into the hands it came from. */
    public Dossier back(Admission.Admitted admitted, Dossier now, Step to, Assignee officer) {
        Dossier moved = written(admitted, now, BACK);
        tasks.pass(admitted.task(), to, moved);
        tasks.handTo(officer, moved);
        return moved;
    }

    private Dossier written(Admission.Admitted admitted, Dossier now, String event) {
        ChangeOutcome outcome = statusChange.touch(now.id(), now.version(), admitted.by(), event, null);
        if (outcome instanceof ChangeOutcome.Changed changed) {
            return changed.dossier();
        }
        throw new IllegalStateException("the dossier was not held: " + outcome);
    }
}
