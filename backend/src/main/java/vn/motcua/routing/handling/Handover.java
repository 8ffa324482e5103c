package vn.motcua.routing.handling;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.StatusChange;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.routing.Assignee;
import vn.motcua.routing.TaskBook;

/** Puts a task into an officer's hands; the first hands that an accepted dossier comes into begin to handle it. */
@Singleton
class Handover {

    private final TaskBook tasks;
    private final StatusChange statusChange;
    private final Transactions transactions;

    Handover(TaskBook tasks, StatusChange statusChange, Transactions transactions) {
        this.tasks = tasks;
        this.statusChange = statusChange;
        this.transactions = transactions;
    }

    /** The officer took it themselves. */
    HandlingOutcome taken(Assignee officer, Admission.Admitted admitted) {
        return to(officer, admitted, OfficerAction.TAKE, HandlingEvents.TAKEN, null);
    }

    /** Another gave it to the officer; the history names them. */
    HandlingOutcome assigned(Assignee officer, Admission.Admitted admitted) {
        return to(officer, admitted, OfficerAction.ASSIGN, HandlingEvents.ASSIGNED, officer.name());
    }

    private HandlingOutcome to(
            Assignee officer, Admission.Admitted admitted, OfficerAction action, String event, @Nullable String note) {
        return transactions.write(() -> {
            ChangeOutcome outcome = change(admitted, event, note);
            if (outcome instanceof ChangeOutcome.Changed changed) {
                tasks.handTo(officer, changed.dossier());
            }
            return HandlingOutcome.of(outcome, action);
        });
    }

    private ChangeOutcome change(Admission.Admitted admitted, String event, @Nullable String note) {
        Dossier dossier = admitted.dossier();
        return dossier.status() == DossierStatus.ACCEPTED
                ? statusChange.apply(dossier.id(), dossier.version(), DossierStatus.IN_PROGRESS, admitted.by(), note)
                : statusChange.touch(dossier.id(), dossier.version(), admitted.by(), event, note);
    }
}
