package vn.motcua.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.Condition;

/**
 * A paper a dossier is made up of (thành phần hồ sơ).
 *
 * @param required whether it must be attached when it is asked for
 * @param condition when it is asked for at all; null means always
 * @param originals how many originals to show or hand in
 * @param accept media types of its files
 * @param satisfiedBy procedures whose results are this paper, so that nobody is asked for what was issued here
 */
public record RequiredDocument(
        String code,
        String name,
        String nameEn,
        boolean required,
        @Nullable Condition condition,
        int originals,
        int copies,
        List<String> accept,
        int maxFiles,
        @Nullable String note,
        Set<ProcedureCode> satisfiedBy) {
    /** The kinds of file that the portal can look into, and so the only ones it takes. */
    public static final Set<String> MEDIA_TYPES = Set.of("application/pdf", "image/jpeg", "image/png");

    public RequiredDocument {
        accept = List.copyOf(accept);
        satisfiedBy = Set.copyOf(satisfiedBy);
        if (maxFiles < 1 || accept.isEmpty()) {
            throw new IllegalArgumentException("Document " + code + " accepts no file");
        }
    }

    /** Whether it is asked for under these answers, which are pruned already. */
    public boolean isAskedFor(JsonNode prunedAnswers) {
        return condition == null || condition.holds(prunedAnswers);
    }
}
