package vn.motcua.payment;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.StatusChange;
import vn.motcua.routing.TaskBook;

/** Writes an act on a fee into the history; a dossier that waited for its payment goes on once nothing is owed. */
@Singleton
class SettleDossier {
    private final Fees fees;
    private final StatusChange statusChange;
    private final TaskBook tasks;

    SettleDossier(Fees fees, StatusChange statusChange, TaskBook tasks) {
        this.fees = fees;
        this.statusChange = statusChange;
        this.tasks = tasks;
    }

    /**
     * An act on a fee.
     *
     * @param outboxType what others hear of, besides that the dossier goes on; nothing when absent
     */
    record Act(
            String event,
            @Nullable String outboxType,
            @Nullable String note) {}

    /** After what was paid or waived is written, in its transaction; the caller holds the dossier. */
    Dossier record(Dossier held, Actor.ByOfficer by, Act act) {
        boolean goesOn = held.status() == DossierStatus.PAYMENT_REQUESTED && !fees.isOwing(held);
        Dossier now = written(
                act.outboxType() == null
                        ? statusChange.touch(held.id(), held.version(), by, act.event(), act.note())
                        : statusChange.touchAndTell(
                                held.id(),
                                held.version(),
                                by,
                                new StatusChange.Told(act.event(), act.outboxType(), act.note())));
        if (goesOn) {
            return written(statusChange.apply(now.id(), now.version(), DossierStatus.IN_PROGRESS, by, null));
        }
        tasks.follow(now);
        return now;
    }

    private static Dossier written(ChangeOutcome outcome) {
        if (outcome instanceof ChangeOutcome.Changed changed) {
            return changed.dossier();
        }
        throw new IllegalStateException("the dossier was not held: " + outcome);
    }
}
