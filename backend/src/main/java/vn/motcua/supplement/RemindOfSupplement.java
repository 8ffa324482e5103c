package vn.motcua.supplement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.StatusChange;
import vn.motcua.platform.persistence.Transactions;

/** Reminds an applicant, once for each deadline, that an answer is still awaited. */
@Singleton
class RemindOfSupplement {
    /** Type of the event in the outbox. */
    static final String OUTBOX_TYPE = "dossier.supplement-due-soon";

    private final Dossiers dossiers;
    private final StatusChange statusChange;
    private final Supplements supplements;
    private final SupplementSettings settings;
    private final Transactions transactions;
    private final Clock clock;

    RemindOfSupplement(
            Dossiers dossiers,
            StatusChange statusChange,
            Supplements supplements,
            SupplementSettings settings,
            Transactions transactions,
            Clock clock) {
        this.dossiers = dossiers;
        this.statusChange = statusChange;
        this.supplements = supplements;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    void remind(DossierId id) {
        transactions.write(() -> dossiers.lock(id)
                .ifPresent(dossier -> supplements.findOpenRequest(id).ifPresent(open -> {
                    Instant due = open.dueAt();
                    if (due != null && isTime(open, due)) {
                        tell(dossier, open, due);
                    }
                })));
    }

    /** The dossier's version stays: who is writing the answer is not overtaken. */
    private void tell(Dossier dossier, SupplementRequest open, Instant due) {
        supplements.remind(open);
        statusChange.tell(dossier, OUTBOX_TYPE, due);
    }

    /** Not in the first half of the time last given: who was asked, or allowed more, a moment ago needs no reminder. */
    private boolean isTime(SupplementRequest open, Instant due) {
        Instant now = clock.instant();
        Duration half = Duration.between(supplements.timeGivenAt(open), due).dividedBy(2);
        Instant from = due.minus(half.compareTo(settings.remindBefore()) < 0 ? half : settings.remindBefore());
        return !due.equals(open.remindedOf()) && now.isBefore(due) && !now.isBefore(from);
    }
}
