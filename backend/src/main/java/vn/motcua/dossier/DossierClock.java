package vn.motcua.dossier;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DueDates;
import vn.motcua.calendar.PeriodUnit;
import vn.motcua.procedure.TimeLimit;
import vn.motcua.procedure.catalogue.Procedures;

/**
 * Moves a dossier's times with its status: the clock starts at acceptance, stands still while the agency waits for the
 * applicant, and goes on without starting anew.
 */
@Singleton
class DossierClock {

    private final DueDates dueDates;
    private final Procedures procedures;

    DossierClock(DueDates dueDates, Procedures procedures) {
        this.dueDates = dueDates;
        this.procedures = procedures;
    }

    /** The dossier after a change of status, with its times. */
    Dossier tick(Dossier before, Dossier after) {
        DossierTimes t = after.times();
        Instant now = t.updatedAt();
        DossierStatus to = after.status();
        Instant submittedAt = to == DossierStatus.SUBMITTED && t.submittedAt() == null ? now : t.submittedAt();
        Instant acceptedAt = to == DossierStatus.ACCEPTED ? now : t.acceptedAt();
        Instant promisedAt = to == DossierStatus.ACCEPTED ? promise(after, now) : resumed(before, t, to, now);
        Instant pausedAt = to.pausesClock() ? now : null;
        Instant closedAt = to.isFinal() ? now : t.closedAt();
        return new Dossier(
                after.id(),
                after.code(),
                to,
                after.version(),
                after.procedure(),
                after.agencyId(),
                after.parties(),
                after.answers(),
                after.delivery(),
                new DossierTimes(t.createdAt(), now, submittedAt, acceptedAt, promisedAt, pausedAt, closedAt),
                after.reason(),
                after.lookupCheck());
    }

    private Instant promise(Dossier dossier, Instant acceptedAt) {
        TimeLimit limit = procedures.get(dossier.procedureCode()).timeLimit();
        PeriodUnit unit = switch (limit.unit()) {
            case WORKING_HOURS -> PeriodUnit.WORKING_HOURS;
            case WORKING_DAYS -> PeriodUnit.WORKING_DAYS;
            case DAYS -> PeriodUnit.DAYS;
            case SAME_DAY -> PeriodUnit.SAME_DAY;
        };
        return dueDates.promise(dossier.agencyId(), acceptedAt, limit.amount(), unit);
    }

    private @Nullable Instant resumed(Dossier before, DossierTimes t, DossierStatus to, Instant now) {
        boolean resumes = before.status().pausesClock() && !to.pausesClock() && !to.isFinal();
        if (resumes && t.promisedAt() != null && t.pausedAt() != null) {
            return dueDates.resumed(before.agencyId(), t.promisedAt(), t.pausedAt(), now);
        }
        return t.promisedAt();
    }
}
