package vn.motcua.dossier.filing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.tracking.DossierJson;
import vn.motcua.platform.text.Language;

/** What became of a device's changes, and the draft after them. */
record ChangesJson(DossierJson dossier, List<Result> results) {

    /**
     * @param label the question as people know it
     * @param mine what the device wanted, and
     * @param theirs what is there; of a conflict, each absent where it is nothing
     */
    record Result(
            UUID id,
            String pointer,
            TakenChange.Fate outcome,
            String label,
            @Nullable JsonNode mine,
            @Nullable JsonNode theirs,
            @Nullable List<CheckJson.FieldJson> errors) {}

    static Result result(TakenChange taken, String label, Language language) {
        DraftChange change = taken.change();
        boolean conflict = taken.fate() == TakenChange.Fate.CONFLICT;
        return new Result(
                change.id(),
                change.pointer(),
                taken.fate(),
                label,
                conflict ? change.value() : null,
                taken.theirs(),
                taken.errors().isEmpty() ? null : CheckJson.fields(taken.errors(), language));
    }
}
