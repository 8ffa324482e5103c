package vn.motcua.supplement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DueDates;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.StatusChange;
import vn.motcua.dossier.SupplementLookup.Extension;
import vn.motcua.platform.persistence.Transactions;

/**
 * Puts off until when an answer is awaited, as often as there is reason to, and has the applicant told. Refuses: not there, a
 * version that is not the one read, nothing asked with a deadline.
 */
@Singleton
public class PutOffDeadline {
    /** Name of the act in the dossier's history. */
    public static final String EVENT = "SUPPLEMENT_EXTENDED";

    private static final String OUTBOX_TYPE = "dossier.supplement-extended";
    private static final String OUTAGE = "Hệ thống gián đoạn vào cuối thời hạn bổ sung nên thời hạn được lùi lại.";

    private final Dossiers dossiers;
    private final StatusChange statusChange;
    private final Supplements supplements;
    private final DueDates dueDates;
    private final Transactions transactions;
    private final Clock clock;

    PutOffDeadline(
            Dossiers dossiers,
            StatusChange statusChange,
            Supplements supplements,
            DueDates dueDates,
            Transactions transactions,
            Clock clock) {
        this.dossiers = dossiers;
        this.statusChange = statusChange;
        this.supplements = supplements;
        this.dueDates = dueDates;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Put off; or refused as any change may be. */
        record Tried(ChangeOutcome change) implements Outcome {}

        /** No answer is awaited, or not until any date. */
        record NoDeadline() implements Outcome {}
    }

    /**
     * Gives the applicant more time, of the version the officer read; whoever calls has asked for the right to.
     *
     * @param moreDays calendar days after the deadline as it is, or after now when that is past
     */
    public Outcome putOff(Actor.ByOfficer by, DossierId id, long expectedVersion, int moreDays, String reason) {
        return transactions.write(() -> {
            Dossier now = dossiers.lock(id).orElse(null);
            if (now == null) {
                return new Outcome.Tried(new ChangeOutcome.NotFound());
            }
            if (now.version() != expectedVersion) {
                return new Outcome.Tried(dossiers.staleness(now));
            }
            SupplementRequest open = supplements.findOpenRequest(id).orElse(null);
            Instant due = open == null ? null : open.dueAt();
            if (open == null || due == null) {
                return new Outcome.NoDeadline();
            }
            Instant from = due.isBefore(clock.instant()) ? clock.instant() : due;
            Instant later = dueDates.supplementBy(now.agencyId(), from, moreDays);
            return new Outcome.Tried(write(now, open, new Change(by, by.officerId(), later, reason)));
        });
    }

    /** Gives the time back that the portal took; the caller holds the dossier's row. */
    void afterOutage(Dossier now, SupplementRequest open, Instant later) {
        write(now, open, new Change(new Actor.BySystem(), null, later, OUTAGE));
    }

    private record Change(Actor by, @Nullable UUID officer, Instant later, String reason) {}

    private ChangeOutcome write(Dossier now, SupplementRequest open, Change change) {
        ChangeOutcome outcome = statusChange.touch(now.id(), now.version(), change.by(), EVENT, change.reason());
        if (outcome instanceof ChangeOutcome.Changed(Dossier next)) {
            Instant due = Objects.requireNonNull(open.dueAt(), "only a deadline is put off");
            supplements.putOff(
                    open,
                    new Extension(next.times().updatedAt(), due, change.later(), change.reason()),
                    change.officer());
            statusChange.tell(next, OUTBOX_TYPE, change.later());
        }
        return outcome;
    }
}
