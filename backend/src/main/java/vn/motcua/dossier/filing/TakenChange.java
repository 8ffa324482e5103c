package vn.motcua.dossier.filing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.problem.FieldProblem;

/**
 * What became of a change.
 *
 * @param theirs of a conflict: what is there now; null where nothing is
 * @param errors of a refused change
 */
public record TakenChange(
        DraftChange change, Fate fate, @Nullable JsonNode theirs, List<FieldProblem> errors) {

    /** Whether it is part of the draft now. */
    public enum Fate {
        /** The draft says so now. */
        APPLIED,
        /** It was taken before; what came after it stands. */
        REPEATED,
        /** Somebody else has changed the same since: what is there stands until the person chooses. */
        CONFLICT,
        /** It can never be taken. */
        REFUSED
    }

    public TakenChange {
        errors = List.copyOf(errors);
    }

    static TakenChange of(DraftChange change, Fate fate) {
        return new TakenChange(change, fate, null, List.of());
    }

    static TakenChange conflict(DraftChange change, @Nullable JsonNode theirs) {
        return new TakenChange(change, Fate.CONFLICT, theirs, List.of());
    }

    static TakenChange refused(DraftChange change, List<FieldProblem> errors) {
        return new TakenChange(change, Fate.REFUSED, null, errors);
    }

    /** Whether the draft keeps in mind that it has had this change. */
    boolean isTaken() {
        return fate == Fate.APPLIED;
    }
}
