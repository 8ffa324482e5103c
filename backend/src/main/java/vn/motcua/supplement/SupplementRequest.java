package vn.motcua.supplement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.SupplementLookup.DocumentNote;
import vn.motcua.dossier.SupplementLookup.FieldNote;

/**
 * What an officer asked an applicant to add or mend.
 *
 * @param askedFrom where the dossier stood, and goes back to
 * @param answersBefore the answers as they stood when it was asked; kept for good
 * @param draftAnswers the answers as the applicant has them now
 * @param requestedBy the officer
 */
public record SupplementRequest(
        UUID id,
        DossierId dossier,
        DossierStatus askedFrom,
        SupplementState state,
        String reason,
        List<FieldNote> fields,
        List<DocumentNote> documents,
        ObjectNode answersBefore,
        ObjectNode draftAnswers,
        UUID requestedBy,
        Instant requestedAt,
        @Nullable Instant dueAt,
        @Nullable Instant closedAt) {

    public SupplementRequest {
        fields = List.copyOf(fields);
        documents = List.copyOf(documents);
    }
}
