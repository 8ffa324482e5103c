package vn.motcua.dossier.attachment;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import vn.motcua.document.Acceptance;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.SupplementLookup;
import vn.motcua.procedure.RequiredDocument;

/** The place of a required document in a dossier: whether it takes another paper now, and what kind of file. */
@Singleton
class PaperSlot {

    private static final long MAX_BYTES = 10L * 1024 * 1024;
    private static final int MAX_PAGES = 300;

    private final Attachments attachments;
    private final SupplementLookup supplements;
    private final AnswerPapers answerPapers;

    PaperSlot(Attachments attachments, SupplementLookup supplements, AnswerPapers answerPapers) {
        this.attachments = attachments;
        this.supplements = supplements;
        this.answerPapers = answerPapers;
    }

    /** Why no paper can be put there. */
    sealed interface Refusal {
        /** There is no such dossier for this caller. */
        record NotFound() implements Refusal {}

        /** The procedure has no such required document. */
        record DocumentUnknown() implements Refusal {}

        /** The dossier takes papers no more, or not this one. */
        record Locked() implements Refusal {}

        /** The required document has as many files as it may. */
        record TooManyFiles(int maxFiles) implements Refusal {}
    }

    /** Why another paper cannot be put there now; asked again under the dossier's lock. */
    Optional<Refusal> refusal(Dossier dossier, RequiredDocument required) {
        if (!isOpen(dossier, required)) {
            return Optional.of(new Refusal.Locked());
        }
        return attachments.countWaiting(dossier.id(), required.code()) < required.maxFiles()
                ? Optional.empty()
                : Optional.of(new Refusal.TooManyFiles(required.maxFiles()));
    }

    /**
     * A draft takes any paper, a dossier that waits for a supplement those that were asked for, and those that the answers
     * make necessary which the applicant has saved.
     */
    boolean isOpen(Dossier dossier, RequiredDocument required) {
        return switch (dossier.status()) {
            case DRAFT -> true;
            case SUPPLEMENT_REQUESTED ->
                supplements
                        .findOpen(dossier.id())
                        .filter(s -> s.opensDocument(required.code())
                                || answerPapers.newlyNeeded(dossier, s.draftAnswers()).stream()
                                        .anyMatch(needed -> needed.code().equals(required.code())))
                        .isPresent();
            case SUBMITTED, ACCEPTED, REFUSED, IN_PROGRESS, PAYMENT_REQUESTED -> false;
            case WITHDRAWN, STOPPED, RESOLVED, RESULT_RETURNED -> false;
        };
    }

    static Acceptance acceptance(RequiredDocument required) {
        return new Acceptance(Set.copyOf(required.accept()), MAX_BYTES, MAX_PAGES);
    }
}
