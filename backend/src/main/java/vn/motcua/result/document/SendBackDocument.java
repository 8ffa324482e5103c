package vn.motcua.result.document;

import jakarta.inject.Singleton;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.StatusChange;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.routing.Assignee;
import vn.motcua.routing.Step;
import vn.motcua.routing.TaskBook;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.MoveDossier;
import vn.motcua.routing.handling.OfficerAction;

/** Sends a document back with remarks, and the dossier with it into the hands that submitted it. */
@Singleton
class SendBackDocument {

    static final String EVENT = "DOCUMENT_SENT_BACK";

    private final DocumentDesk desk;
    private final StatusChange statusChange;
    private final MoveDossier move;
    private final TaskBook tasks;
    private final Officers officers;
    private final ResultDocumentRows rows;
    private final Transactions transactions;

    SendBackDocument(
            DocumentDesk desk,
            StatusChange statusChange,
            MoveDossier move,
            TaskBook tasks,
            Officers officers,
            ResultDocumentRows rows,
            Transactions transactions) {
        this.desk = desk;
        this.statusChange = statusChange;
        this.move = move;
        this.tasks = tasks;
        this.officers = officers;
        this.rows = rows;
        this.transactions = transactions;
    }

    /**
     * Sends the version the officer read back.
     *
     * @param remarks what is to be mended, for officers
     */
    DocumentOutcome sendBack(OfficerCaller officer, DossierId id, long expectedVersion, String remarks) {
        return switch (desk.enter(officer, id, expectedVersion, DocumentState.SENT_BACK)) {
            case DocumentDesk.Entry.Closed closed -> closed.why();
            case DocumentDesk.Entry.Open open ->
                sendBack(open.admitted(), open.requireDocument().requireSubmission(), remarks);
        };
    }

    private DocumentOutcome sendBack(
            Admission.Admitted admitted, ResultDocument.Submission submission, String remarks) {
        DossierId id = admitted.dossier().id();
        OfficerId submitter = new OfficerId(submission.officerId());
        Assignee to = new Assignee(submitter, officers.get(submitter).fullName());
        return transactions.write(() -> {
            ChangeOutcome outcome = statusChange.touch(id, admitted.dossier().version(), admitted.by(), EVENT, remarks);
            if (outcome instanceof ChangeOutcome.Changed changed) {
                rows.sendBack(id, changed.dossier().times().updatedAt());
                return new DocumentOutcome.Done(
                        handedBack(admitted, changed.dossier(), admitted.route().step(submission.stepNo()), to));
            }
            return new DocumentOutcome.Refused(Admission.Refusal.of(outcome, OfficerAction.SIGN_DOCUMENT));
        });
    }

    private Dossier handedBack(Admission.Admitted admitted, Dossier now, Step step, Assignee to) {
        if (step.no() != admitted.task().step().no()) {
            return move.back(admitted, now, step, to);
        }
        tasks.handTo(to, now);
        return now;
    }
}
