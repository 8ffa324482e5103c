package vn.motcua.routing.handling;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.StatusChange;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.routing.Step;
import vn.motcua.routing.Task;
import vn.motcua.routing.TaskBook;

/** Passes a dossier on to the unit of the next handling step, where nobody holds it yet. */
@Singleton
public class ForwardDossier {

    /** What a history calls it. */
    public static final String EVENT = "FORWARDED";

    private final HandlingGate gate;
    private final StatusChange statusChange;
    private final TaskBook tasks;
    private final Transactions transactions;

    ForwardDossier(HandlingGate gate, StatusChange statusChange, TaskBook tasks, Transactions transactions) {
        this.gate = gate;
        this.statusChange = statusChange;
        this.tasks = tasks;
        this.transactions = transactions;
    }

    /**
     * Forwards the version the officer read.
     *
     * @param note for the officers of the next step
     */
    public HandlingOutcome forward(OfficerCaller officer, DossierId id, long expectedVersion, @Nullable String note) {
        return switch (gate.admit(officer, id, expectedVersion, OfficerAction.FORWARD)) {
            case Admission.Admitted admitted -> forward(admitted, note);
            case Admission.Refusal refusal -> new HandlingOutcome.Refused(refusal);
        };
    }

    private HandlingOutcome forward(Admission.Admitted admitted, @Nullable String note) {
        Task task = admitted.task();
        Step next = admitted.route().handlingAfter(task.step()).orElseThrow();
        return transactions.write(() -> {
            ChangeOutcome outcome =
                    statusChange.touch(task.dossierId(), admitted.dossier().version(), admitted.by(), EVENT, note);
            if (outcome instanceof ChangeOutcome.Changed changed) {
                tasks.pass(task, next, changed.dossier());
            }
            return HandlingOutcome.of(outcome, OfficerAction.FORWARD);
        });
    }
}
