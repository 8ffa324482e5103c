package vn.motcua.result.document;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.StatusChange;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.routing.Step;
import vn.motcua.routing.TaskBook;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.HandlingEvents;
import vn.motcua.routing.handling.MoveDossier;
import vn.motcua.routing.handling.OfficerAction;

/** Submits a document for signature (trình ký); the dossier goes with it to the leader's step where that comes next. */
@Singleton
class SubmitDocument {

    static final String EVENT = HandlingEvents.DOCUMENT_SUBMITTED;

    private final DocumentDesk desk;
    private final StatusChange statusChange;
    private final MoveDossier move;
    private final TaskBook tasks;
    private final ResultDocumentRows rows;
    private final Transactions transactions;

    SubmitDocument(
            DocumentDesk desk,
            StatusChange statusChange,
            MoveDossier move,
            TaskBook tasks,
            ResultDocumentRows rows,
            Transactions transactions) {
        this.desk = desk;
        this.statusChange = statusChange;
        this.move = move;
        this.tasks = tasks;
        this.rows = rows;
        this.transactions = transactions;
    }

    /**
     * What goes with it.
     *
     * @param summary the result in a sentence for the applicant
     * @param note for the leader
     */
    record Words(String summary, @Nullable String note) {}

    /** Submits the version the officer read. */
    DocumentOutcome submit(OfficerCaller officer, DossierId id, long expectedVersion, Words words) {
        return switch (desk.enter(officer, id, expectedVersion, DocumentState.SUBMITTED)) {
            case DocumentDesk.Entry.Closed closed -> closed.why();
            case DocumentDesk.Entry.Open open -> submit(open.admitted(), words);
        };
    }

    private DocumentOutcome submit(Admission.Admitted admitted, Words words) {
        Optional<Step> before = DocumentDesk.stepBeforeLeader(admitted.task(), admitted.route());
        if (before.isPresent()) {
            return new DocumentOutcome.StepBefore(before.get().name());
        }
        DossierId id = admitted.dossier().id();
        return transactions.write(() -> {
            ChangeOutcome outcome =
                    statusChange.touch(id, admitted.dossier().version(), admitted.by(), EVENT, words.note());
            if (outcome instanceof ChangeOutcome.Changed changed) {
                rows.submit(
                        id,
                        submission(admitted, words),
                        changed.dossier().times().updatedAt());
                return new DocumentOutcome.Done(toTheLeader(admitted, changed.dossier()));
            }
            return new DocumentOutcome.Refused(Admission.Refusal.of(outcome, OfficerAction.DRAFT_DOCUMENT));
        });
    }

    private static ResultDocument.Submission submission(Admission.Admitted admitted, Words words) {
        return new ResultDocument.Submission(
                words.summary(),
                admitted.by().officerId(),
                admitted.task().step().no());
    }

    private Dossier toTheLeader(Admission.Admitted admitted, Dossier now) {
        Optional<Step> leaders = admitted.route()
                .handlingAfter(admitted.task().step())
                .filter(step -> step.role() == OfficerRole.LEADER);
        if (leaders.isPresent()) {
            return move.on(admitted, now, leaders.get());
        }
        tasks.follow(now);
        return now;
    }
}
