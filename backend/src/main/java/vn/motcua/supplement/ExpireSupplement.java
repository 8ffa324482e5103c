package vn.motcua.supplement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.motcua.calendar.DueDates;
import vn.motcua.calendar.Outage;
import vn.motcua.calendar.Outages;
import vn.motcua.calendar.Period;
import vn.motcua.calendar.PeriodUnit;
import vn.motcua.document.paper.VietnameseTime;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.StatusChange;
import vn.motcua.platform.persistence.Transactions;

/**
 * Stops a dossier whose supplement nobody sent by its deadline, nor in the grace after it; puts the deadline off instead when
 * the portal could not be reached on the last day of it or in the grace (Decree 45/2020: time is extended when the system
 * fails). The grace is there for outages that become known only afterwards: an answer sent in it counts as any late one.
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
    private final Period grace;
    private final Transactions transactions;
    private final Clock clock;

    ExpireSupplement(
            Dossiers dossiers,
            StatusChange statusChange,
            Supplements supplements,
            PutOffDeadline putOff,
            DueDates dueDates,
            Outages outages,
            SupplementSettings settings,
            Transactions transactions,
            Clock clock) {
        this.dossiers = dossiers;
        this.statusChange = statusChange;
        this.supplements = supplements;
        this.putOff = putOff;
        this.dueDates = dueDates;
        this.outages = outages;
        this.grace = new Period(settings.grace(), PeriodUnit.WORKING_DAYS);
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
        Instant now = clock.instant();
        Instant graceEnd =
                dueDates.count(dossier.agencyId(), due, grace, List.of()).at();
        Instant over = null;
        for (Outage outage : begun(dossier, due, now)) {
            Instant end = outage.to();
            if (end == null || end.isAfter(now)) {
                // While nobody can answer, nothing expires.
                return;
            }
            if (outage.from().isBefore(graceEnd) && (over == null || end.isAfter(over))) {
                over = end;
            }
        }
        Instant later = over == null ? due : dueDates.supplementBy(dossier.agencyId(), over, 1);
        if (later.isAfter(due)) {
            // An outage that was written down long after it ended gives a day that is still to come all the same.
            putOff.afterOutage(
                    dossier, open, later.isAfter(now) ? later : dueDates.supplementBy(dossier.agencyId(), now, 1));
        } else if (!now.isBefore(graceEnd)) {
            stop(dossier, due);
        }
    }

    private List<Outage> begun(Dossier dossier, Instant due, Instant now) {
        return outages.since(dossier.agencyId(), due.minus(LAST_DAY)).stream()
                .filter(outage -> !outage.from().isAfter(now))
                .toList();
    }

    private void stop(Dossier dossier, Instant due) {
        String reason = "Đã hết thời hạn bổ sung hồ sơ (" + VietnameseTime.moment(due)
                + ") mà chưa nhận được phần bổ sung của người nộp.";
        statusChange.apply(dossier.id(), dossier.version(), DossierStatus.STOPPED, new Actor.BySystem(), reason);
    }
}
