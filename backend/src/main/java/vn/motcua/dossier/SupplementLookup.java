package vn.motcua.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds what an applicant was asked to add or mend; answered by whoever keeps supplement requests. */
public interface SupplementLookup {

    /** The request that waits for the applicant, if there is one. */
    Optional<OpenSupplement> findOpen(DossierId dossier);

    /** All requests, whatever became of them, oldest first. */
    List<Asked> listAsked(DossierId dossier);

    /**
     * What was asked for in a request.
     *
     * @param answers the answers as they stood when it was asked
     */
    record Asked(
            String reason,
            Instant requestedAt,
            @Nullable Instant dueAt,
            List<FieldNote> fields,
            List<DocumentNote> documents,
            ObjectNode answers) {

        public Asked {
            fields = List.copyOf(fields);
            documents = List.copyOf(documents);
        }
    }

    /** A note on one answer, by its pointer. */
    record FieldNote(String pointer, String note) {

        /** Whether it opens the answer at a pointer: the named one, and whatever is inside it. */
        public boolean opens(String answer) {
            return answer.equals(pointer) || answer.startsWith(pointer + "/");
        }
    }

    /** A note on one required document, by its code. */
    record DocumentNote(String code, String note) {}

    /**
     * An open supplement request.
     *
     * @param draftAnswers all answers as the applicant has them now; only the named fields differ from the submitted ones
     */
    record OpenSupplement(
            UUID id,
            String reason,
            Instant requestedAt,
            @Nullable Instant dueAt,
            List<FieldNote> fields,
            List<DocumentNote> documents,
            ObjectNode draftAnswers) {

        public OpenSupplement {
            fields = List.copyOf(fields);
            documents = List.copyOf(documents);
        }

        /** Whether the applicant may attach papers for this required document. */
        public boolean opensDocument(String code) {
            return documents.stream().anyMatch(d -> d.code().equals(code));
        }
    }
}
