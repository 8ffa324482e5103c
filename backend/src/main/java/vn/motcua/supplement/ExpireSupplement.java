package vn.motcua.supplement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.motcua.calendar.DueDates;
import vn.motcua.calendar.Outage;
import vn.motcua.calendar.Outages;
import vn.motcua.document.paper.VietnameseTime;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.StatusChange;
import vn.motcua.platform.persistence.Transactions;

/**
 * Stops a dossier whose supplement nobody sent by its deadline; puts the deadline off instead when the portal could not be
 * reached on the last day of it (Decree 45/2020: time is extended when the system fails).
 */
@Singleton
class ExpireSupplement {
    private static final Duration LAST_DAY = Duration.ofDays(1);

    private final Dossiers dossiers;
    private final StatusChange statusChange;
    private final Supplements supplements;
    private final PutOffDeadline putOff;
    private final DueDates dueDates;
    private final Outages outages;
    private final Transactions transactions;
    private final Clock clock;

    ExpireSupplement(
            Dossiers dossiers,
            StatusChange statusChange,
            Supplements supplements,
            PutOffDeadline putOff,
            DueDates dueDates,
            Outages outages,
            Transactions transactions,
            Clock clock) {
        this.dossiers = dossiers;
        this.statusChange = statusChange;
        this.supplements = supplements;
        this.putOff = putOff;
        this.dueDates = dueDates;
        this.outages = outages;
        this.transactions = transactions;
        this.clock = clock;
    }

    void expire(DossierId id) {
        transactions.write(() -> dossiers.lock(id)
                .ifPresent(dossier -> supplements.findOpenRequest(id).ifPresent(open -> {
                    Instant due = open.dueAt();
                    // Meanwhile it may have been answered, or put off.
                    if (due != null && !clock.instant().isBefore(due)) {
                        expire(dossier, open, due);
                    }
                })));
    }

    private void expire(Dossier dossier, SupplementRequest open, Instant due) {
        List<Outage> met = outages.since(dossier.agencyId(), due.minus(LAST_DAY)).stream()
                .filter(outage -> outage.from().isBefore(due))
                .toList();
        Instant over = Instant.MIN;
        for (Outage outage : met) {
            Instant end = outage.to();
            if (end == null) {
                // While nobody can answer, nothing expires.
                return;
            }
            over = end.isAfter(over) ? end : over;
        }
        Instant later = met.isEmpty() ? due : dueDates.supplementBy(dossier.agencyId(), over, 1);
        if (later.isAfter(due)) {
            putOff.afterOutage(dossier, open, later);
        } else {
            stop(dossier, due);
        }
    }

    private void stop(Dossier dossier, Instant due) {
        String reason = "Đã hết thời hạn bổ sung hồ sơ (" + VietnameseTime.moment(due)
                + ") mà chưa nhận được phần bổ sung của người nộp.";
        statusChange.apply(dossier.id(), dossier.version(), DossierStatus.STOPPED, new Actor.BySystem(), reason);
    }
}
