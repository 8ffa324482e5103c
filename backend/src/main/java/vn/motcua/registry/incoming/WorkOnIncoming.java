package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.registry.numbering.OutgoingEntry;
import vn.motcua.registry.numbering.OutgoingRegister;

/** Those who have the lead of a document begin with it, and finish it with the document that answers it where there is one. */
@Singleton
class WorkOnIncoming {

    private final IncomingRows rows;
    private final IncomingChange change;
    private final IncomingReach reach;
    private final OutgoingRegister register;
    private final GivenAnswers answers;
    private final IncomingDocuments documents;

    WorkOnIncoming(
            IncomingRows rows,
            IncomingChange change,
            IncomingReach reach,
            OutgoingRegister register,
            GivenAnswers answers,
            IncomingDocuments documents) {
        this.rows = rows;
        this.change = change;
        this.reach = reach;
        this.register = register;
        this.answers = answers;
        this.documents = documents;
    }

    /** What came of finishing. */
    sealed interface Finish {
        /** As of any change. */
        record Answered(IncomingChange.Outcome outcome) implements Finish {}

        /** The answer does not stand in the agency's register of outgoing documents. */
        record NoSuchAnswer() implements Finish {}

        /** The answer was not sent yet. */
        record UnsentAnswer() implements Finish {}

        /** There is neither an answer nor a sentence. */
        record NothingSaid() implements Finish {}
    }

    /** Begins with the version that the officer read. */
    IncomingChange.Outcome begin(OfficerCaller officer, IncomingId id, long expectedVersion) {
        return change.move(
                new IncomingChange.Order(id, expectedVersion, IncomingState.IN_PROGRESS, officer.officerId(), null),
                document -> reach.leads(officer, document),
                document -> {});
    }

    /** Finishes the version that the officer read: with an answer that was sent, or else with a sentence. */
    Finish finish(OfficerCaller officer, IncomingId id, long expectedVersion, IncomingDocument.Ending ending) {
        UUID answer = ending.answer();
        if (answer == null && (ending.note() == null || ending.note().isBlank())) {
            return new Finish.NothingSaid();
        }
        if (answer != null && !isOfTheAgency(answer, id)) {
            return new Finish.NoSuchAnswer();
        }
        if (answer != null && answers.isUnsent(answer)) {
            return new Finish.UnsentAnswer();
        }
        return new Finish.Answered(change.move(
                new IncomingChange.Order(
                        id, expectedVersion, IncomingState.FINISHED, officer.officerId(), ending.note()),
                document -> reach.mayFinish(officer, document),
                document -> {
                    rows.finish(id, ending);
                    if (answer != null) {
                        answers.answered(id, answer);
                    }
                }));
    }

    private boolean isOfTheAgency(UUID entry, IncomingId id) {
        return register.find(entry)
                .map(OutgoingEntry::agencyId)
                .filter(documents.get(id).agencyId()::equals)
                .isPresent();
    }
}
