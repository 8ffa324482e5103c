package vn.motcua.dossier.tracking;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.SupplementLookup;
import vn.motcua.dossier.SupplementState;

/**
 * A supplement request with its answer, as applicants and officers alike read it.
 *
 * @param dueAt until when it is awaited now, or was at last
 * @param changes which answers the applicant changed; empty until it was answered
 * @param papers the attachments that came with the answer
 */
public record SupplementRecordJson(
        UUID id,
        int number,
        String reason,
        @Nullable String newMatter,
        Instant requestedAt,
        @Nullable Instant dueAt,
        List<SupplementLookup.Extension> extensions,
        @Nullable Instant answeredAt,
        SupplementState state,
        List<SupplementLookup.FieldNote> fields,
        List<SupplementLookup.DocumentNote> documents,
        List<AnswerChange> changes,
        List<UUID> papers) {

    /** One answer as it was and as it became; absent on the side where there was none. */
    public record AnswerChange(
            String pointer,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {}
}
