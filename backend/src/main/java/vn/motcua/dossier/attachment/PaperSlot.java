package vn.motcua.dossier.attachment;

import io.micronaut.core.util.SupplierUtil;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.motcua.document.Acceptance;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.SupplementLookup;
import vn.motcua.dossier.SupplementLookup.OpenSupplement;
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
        if (!open(dossier).test(required)) {
            return Optional.of(new Refusal.Locked());
        }
        return attachments.countWaiting(dossier.id(), required.code()) < required.maxFiles()
                ? Optional.empty()
                : Optional.of(new Refusal.TooManyFiles(required.maxFiles()));
    }

    /**
     * The required documents that take another paper, found out once for all of them: a draft takes any paper, a dossier that
     * waits for a supplement those that were asked for, and those that the answers make necessary which the applicant has saved.
     */
    Predicate<RequiredDocument> open(Dossier dossier) {
        return switch (dossier.status()) {
            case DRAFT -> any -> true;
            case SUPPLEMENT_REQUESTED ->
                supplements
                        .findOpen(dossier.id())
                        .map(supplement -> openFor(dossier, supplement))
                        .orElse(none -> false);
            case SUBMITTED, ACCEPTED, REFUSED, IN_PROGRESS, PAYMENT_REQUESTED -> none -> false;
            case WITHDRAWN, STOPPED, RESOLVED, RESULT_RETURNED -> none -> false;
        };
    }

    /** What was asked for needs no look at the answers. */
    private Predicate<RequiredDocument> openFor(Dossier dossier, OpenSupplement supplement) {
        Supplier<List<RequiredDocument>> needed =
                SupplierUtil.memoized(() -> answerPapers.newlyNeeded(dossier, supplement.draftAnswers()));
        return required -> supplement.opensDocument(required.code())
                || needed.get().stream().anyMatch(also -> also.code().equals(required.code()));
    }

    static Acceptance acceptance(RequiredDocument required) {
        return new Acceptance(Set.copyOf(required.accept()), MAX_BYTES, MAX_PAGES);
    }
}
