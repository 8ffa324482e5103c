package vn.motcua.apology;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import vn.motcua.agency.AgencyId;
import vn.motcua.calendar.DueDates;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;

/**
 * How near a promise must be for its apology to be prepared, in whole working days of whoever gave it; where the whole time limit
 * is hardly longer than that, a good part of it must have passed besides.
 */
@Singleton
class ApologyLead {
    private final DueDates dueDates;
    private final ApologySettings settings;
    private final Clock clock;

    ApologyLead(DueDates dueDates, ApologySettings settings, Clock clock) {
        this.dueDates = dueDates;
        this.settings = settings;
        this.clock = clock;
    }

    /** What an agency promised before this moment is near now, or past. */
    Instant horizon(AgencyId agency) {
        // A promise of any hour is near from the first hour of its day of preparation on.
        return dueDates.beginAfter(agency, clock.instant(), settings.leadDays() + 1);
    }

    /** Whether a dossier is about to be late, or is. */
    boolean isNear(Dossier dossier) {
        Instant promised = dossier.times().promisedAt();
        Instant accepted = dossier.times().acceptedAt();
        return promised != null
                && promised.isBefore(horizon(dossier.agencyId()))
                && (accepted == null || isWellOn(dossier.agencyId(), accepted, promised));
    }

    /** Whether enough of the working time between taking a dossier in and the promise has passed. */
    boolean isWellOn(AgencyId agency, Instant accepted, Instant promised) {
        Instant now = clock.instant();
        return !now.isBefore(promised)
                || dueDates.isPartWay(agency, accepted, promised, settings.elapsedPercent(), now);
    }

    /** Whether officers work on a dossier; while they wait for the applicant, or have decided, nothing is due. */
    static boolean isBeingHandled(DossierStatus status) {
        return status == DossierStatus.ACCEPTED || status == DossierStatus.IN_PROGRESS;
    }
}
