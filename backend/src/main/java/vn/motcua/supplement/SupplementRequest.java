package vn.motcua.supplement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.SupplementLookup.Demand;
import vn.motcua.dossier.SupplementState;

/**
 * What an officer asked an applicant to add or mend.
 *
 * @param askedFrom where the dossier stood, and goes back to
 * @param answersBefore the answers as they stood when it was asked; kept for good
 * @param draftAnswers the answers as the applicant has them now
 * @param requestedBy the officer
 * @param dueAt until when it is awaited now; absent when no date was set
 * @param remindedOf the deadline that the applicant was reminded of
 */
public record SupplementRequest(
        UUID id,
        DossierId dossier,
        DossierStatus askedFrom,
        SupplementState state,
        Demand demand,
        ObjectNode answersBefore,
        ObjectNode draftAnswers,
        UUID requestedBy,
        Instant requestedAt,
        @Nullable Instant dueAt,
        @Nullable Instant remindedOf,
        @Nullable Instant closedAt) {

    /** Whether it names this required document. */
    boolean opensDocument(String code) {
        return demand.documents().stream().anyMatch(document -> document.code().equals(code));
    }

    /** All answers as the applicant has them now, those that they may not change included. */
    ObjectNode answersSoFar() {
        return new AnswerLock(demand.fields(), answersBefore).completed(draftAnswers);
    }
}
