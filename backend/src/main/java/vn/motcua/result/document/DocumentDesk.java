package vn.motcua.result.document;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.routing.Route;
import vn.motcua.routing.Stage;
import vn.motcua.routing.Step;
import vn.motcua.routing.Task;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.HandlingGate;
import vn.motcua.routing.handling.OfficerAction;

/** Where every act on a document passes: routing's gate, then the document's own state. */
@Singleton
class DocumentDesk {

    private final HandlingGate gate;
    private final ResultDocumentRows rows;

    DocumentDesk(HandlingGate gate, ResultDocumentRows rows) {
        this.gate = gate;
        this.rows = rows;
    }

    /** Whether the act may begin. */
    sealed interface Entry {

        /** It may, on the document as it is; absent when there is none yet. */
        record Open(Admission.Admitted admitted, @Nullable ResultDocument document) implements Entry {

            ResultDocument requireDocument() {
                if (document == null) {
                    throw new IllegalStateException("there is no document");
                }
                return document;
            }
        }

        /** It may not. */
        record Closed(DocumentOutcome.NotDone why) implements Entry {}
    }

    /**
     * Asks for an act on the version of the dossier that the officer read.
     *
     * @param next the state that the act leads to
     */
    Entry enter(OfficerCaller officer, DossierId id, long expectedVersion, DocumentState next) {
        Optional<ResultDocument> document = rows.find(id);
        OfficerAction action = action(officer, id, next, document.orElse(null));
        return switch (gate.admit(officer, id, expectedVersion, action)) {
            case Admission.Refusal refusal -> new Entry.Closed(new DocumentOutcome.Refused(refusal));
            case Admission.Admitted admitted -> entry(admitted, next, document.orElse(null));
        };
    }

    private static Entry entry(Admission.Admitted admitted, DocumentState next, @Nullable ResultDocument document) {
        if (!isAtItsAgency(admitted.task(), admitted.route())) {
            OfficerAction drafting = OfficerAction.DRAFT_DOCUMENT;
            Admission.NotNow notNow =
                    new Admission.NotNow(drafting, admitted.dossier().status());
            return new Entry.Closed(new DocumentOutcome.Refused(notNow));
        }
        if (!mayBecome(document, next)) {
            return new Entry.Closed(new DocumentOutcome.NotInState());
        }
        return new Entry.Open(admitted, document);
    }

    /** Only the agency whose step ends with the result makes its document. */
    static boolean isAtItsAgency(Task task, Route route) {
        return route.lastHandling().agencyId().equals(task.step().agencyId());
    }

    /** Issuing begins at a signed document, and at one whose seal failed. */
    static boolean mayBecome(@Nullable ResultDocument document, DocumentState next) {
        if (document == null) {
            return next == DocumentState.DRAFTED;
        }
        return document.state().mayBecome(next)
                || (next == DocumentState.ISSUED && document.state() == DocumentState.SIGNED);
    }

    /** A step before the leader's that a document must not pass over; empty when it may be submitted here. */
    static Optional<Step> stepBeforeLeader(Task task, Route route) {
        if (task.step().role() == OfficerRole.LEADER || route.stageOf(task.step()) == Stage.LAST_HANDLING) {
            return Optional.empty();
        }
        return route.handlingAfter(task.step())
                .filter(step -> step.role() != OfficerRole.LEADER && step.role() != OfficerRole.CLERK);
    }

    /** What a leader signed the clerk may send back as well as a leader. */
    private OfficerAction action(
            OfficerCaller officer, DossierId id, DocumentState next, @Nullable ResultDocument document) {
        return switch (next) {
            case DRAFTED, SUBMITTED -> OfficerAction.DRAFT_DOCUMENT;
            case SIGNED -> OfficerAction.SIGN_DOCUMENT;
            case NUMBERED, ISSUED -> OfficerAction.ISSUE_DOCUMENT;
            case SENT_BACK -> {
                boolean signed = document != null && document.state() == DocumentState.SIGNED;
                boolean asClerk =
                        signed && gate.admit(officer, id, OfficerAction.ISSUE_DOCUMENT) instanceof Admission.Admitted;
                yield asClerk ? OfficerAction.ISSUE_DOCUMENT : OfficerAction.SIGN_DOCUMENT;
            }
            case DROPPED -> throw new IllegalArgumentException("nobody drops a document by hand");
        };
    }
}
