package vn.motcua.result.document;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.motcua.document.DocumentId;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.StatusChange;
import vn.motcua.officer.Officer;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.routing.Step;
import vn.motcua.routing.TaskBook;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.MoveDossier;
import vn.motcua.routing.handling.OfficerAction;
import vn.motcua.signature.key.Signer;

/** A leader signs a document (ký duyệt); the dossier goes to the clerk's step where that comes next. */
@Singleton
class SignDocument {

    static final String EVENT = "DOCUMENT_SIGNED";

    private final DocumentDesk desk;
    private final Sealing sealing;
    private final Officers officers;
    private final StatusChange statusChange;
    private final MoveDossier move;
    private final TaskBook tasks;
    private final ResultDocumentRows rows;
    private final Transactions transactions;

    SignDocument(
            DocumentDesk desk,
            Sealing sealing,
            Officers officers,
            StatusChange statusChange,
            MoveDossier move,
            TaskBook tasks,
            ResultDocumentRows rows,
            Transactions transactions) {
        this.desk = desk;
        this.sealing = sealing;
        this.officers = officers;
        this.statusChange = statusChange;
        this.move = move;
        this.tasks = tasks;
        this.rows = rows;
        this.transactions = transactions;
    }

    /** Signs the version the officer read, in their own name. Waits for the signature, so not inside a transaction. */
    DocumentOutcome sign(OfficerCaller officer, DossierId id, long expectedVersion) {
        return switch (desk.enter(officer, id, expectedVersion, DocumentState.SIGNED)) {
            case DocumentDesk.Entry.Closed closed -> closed.why();
            case DocumentDesk.Entry.Open open -> sign(open, officers.get(new OfficerId(officer.officerId())));
        };
    }

    private DocumentOutcome sign(DocumentDesk.Entry.Open open, Officer leader) {
        Signer signer = Signer.leader(leader.username(), leader.fullName());
        return switch (sealing.sign(open.requireDocument().files().draft(), signer)) {
            case Sealing.Outcome.NotSealed not -> not.why();
            case Sealing.Outcome.Sealed sealed -> keep(open.admitted(), sealed.file());
        };
    }

    /** The version is compared again: two leaders may have signed at once, and one of them was first. */
    private DocumentOutcome keep(Admission.Admitted admitted, DocumentId signed) {
        DossierId id = admitted.dossier().id();
        return transactions.write(() -> {
            ChangeOutcome outcome = statusChange.touch(id, admitted.dossier().version(), admitted.by(), EVENT, null);
            if (outcome instanceof ChangeOutcome.Changed changed) {
                Dossier now = changed.dossier();
                rows.sign(
                        id,
                        signed,
                        new ResultDocument.LeaderSignature(
                                admitted.by().officerId(), now.times().updatedAt()));
                return new DocumentOutcome.Done(toTheClerk(admitted, now));
            }
            return new DocumentOutcome.Refused(Admission.Refusal.of(outcome, OfficerAction.SIGN_DOCUMENT));
        });
    }

    private Dossier toTheClerk(Admission.Admitted admitted, Dossier now) {
        Optional<Step> clerks =
                admitted.route().handlingAfter(admitted.task().step()).filter(step -> step.role() == OfficerRole.CLERK);
        if (clerks.isPresent()) {
            return move.on(admitted, now, clerks.get());
        }
        tasks.follow(now);
        return now;
    }
}
