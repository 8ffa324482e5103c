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
     * What an officer asks for.
     *
     * @param reason what the applicant reads first
     * @param newMatter what arose only after an earlier request, and so could not be asked for then; absent in the first
     */
    record Demand(String reason, @Nullable String newMatter, List<FieldNote> fields, List<DocumentNote> documents) {

        public Demand {
            fields = List.copyOf(fields);
            documents = List.copyOf(documents);
        }
    }

    /**
     * A request, and what became of it.
     *
     * @param number counts the requests of a dossier, from 1
     * @param answers the answers as they stood when it was asked
     */
    record Asked(
            UUID id, int number, Demand demand, Instant requestedAt, AnswerTime time, ObjectNode answers, Fate fate) {}

    /**
     * Until when an answer is awaited.
     *
     * @param asked what the request itself said; absent when it set no date
     * @param extensions how it was put off, oldest first
     */
    record AnswerTime(@Nullable Instant asked, List<Extension> extensions) {

        public AnswerTime {
            extensions = List.copyOf(extensions);
        }

        /** Until when it is awaited now. */
        public Optional<Instant> now() {
            return extensions.isEmpty()
                    ? Optional.ofNullable(asked)
                    : Optional.of(extensions.getLast().to());
        }
    }

    /** That a deadline was put off, and why; the applicant reads it. */
    record Extension(Instant at, Instant from, Instant to, String reason) {}

    /**
     * What became of a request.
     *
     * @param closedAt when it was answered, or lapsed; absent while it waits
     */
    record Fate(SupplementState state, @Nullable Instant closedAt) {

        /** When it was answered, if it was. */
        public Optional<Instant> answeredAt() {
            return state == SupplementState.ANSWERED ? Optional.ofNullable(closedAt) : Optional.empty();
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
     * @param number counts the requests of the dossier, from 1
     * @param draftAnswers all answers as the applicant has them now; only the named fields differ from the submitted ones
     */
    record OpenSupplement(
            UUID id,
            int number,
            Demand demand,
            Instant requestedAt,
            @Nullable Instant dueAt,
            ObjectNode draftAnswers) {

        /** Whether the applicant may attach papers for this required document. */
        public boolean opensDocument(String code) {
            return demand.documents().stream().anyMatch(d -> d.code().equals(code));
        }
    }
}
