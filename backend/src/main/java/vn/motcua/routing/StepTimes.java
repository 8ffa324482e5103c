package vn.motcua.routing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.agency.AgencyId;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.DueDates;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.Period;
import vn.motcua.calendar.PeriodUnit;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.PromiseMoves;

/** Until when the step must be done that a dossier is at, and why. */
@Singleton
public class StepTimes {

    private final DueDates dueDates;
    private final Function<Dossier, Optional<DueDate>> promises;
    private final Function<Dossier, PromiseMoves> promiseMoves;
    private final Function<DossierId, List<Pause>> pauses;
    private final Explanation explanation;

    @Inject
    StepTimes(DueDates dueDates, DossierClock clock) {
        this(dueDates, clock::promise, clock::promiseMoves, clock::pauses, clock::explained);
    }

    StepTimes(
            DueDates dueDates,
            Function<Dossier, Optional<DueDate>> promises,
            Function<Dossier, PromiseMoves> promiseMoves,
            Function<DossierId, List<Pause>> pauses,
            Explanation explanation) {
        this.dueDates = dueDates;
        this.promises = promises;
        this.promiseMoves = promiseMoves;
        this.pauses = pauses;
        this.explanation = explanation;
    }

    /** Adds to the date of an answer what is written down of why it moved. */
    @FunctionalInterface
    interface Explanation {
        DueDate of(DossierId id, Instant since, DueDate answer);
    }

    /** Why a task is due when it is; empty at the return, which has no limit. */
    public Optional<DueDate> of(Task task, Route route, Dossier now) {
        if (task.dueAt() == null) {
            return Optional.empty();
        }
        Optional<DueDate> due = due(route.step(task.step().no()), task.since(), now);
        return now.times().acceptedAt() == null
                ? due.map(answer -> explanation.of(now.id(), task.since(), answer))
                : due;
    }

    /** When the steps were due that a dossier has left. */
    public PastSteps past(Dossier now) {
        return new PastSteps(dueDates, now, promiseMoves.apply(now), pauses.apply(now.id()));
    }

    /** When the agency must have answered an online submission. */
    DueDate answer(AgencyId agency, Instant submittedAt) {
        return dueDates.answerBy(agency, submittedAt);
    }

    /** When a step is due that a dossier came to at a moment, and when it is near that. */
    Optional<Task.Limit> limit(Step step, Instant since, Dossier now) {
        return due(step, since, now).map(due -> new Task.Limit(due.at(), nearDueAt(step, since, now, due.at())));
    }

    private Instant nearDueAt(Step step, Instant since, Dossier now, Instant dueAt) {
        return now.times().acceptedAt() == null
                ? dueDates.lastQuarterOfAnswer(now.agencyId(), since, dueAt)
                : dueDates.lastQuarter(step.unitId(), since, dueAt, pauses.apply(now.id()));
    }

    /**
     * When a step is due that a dossier came to at a moment: before acceptance by the rule of eight hours, after it by the
     * step's own working hours, moved by what the dossier waited meanwhile, and at the latest when the result is promised.
     */
    Optional<DueDate> due(Step step, Instant since, Dossier now) {
        Optional<DueDate> promise = promises.apply(now);
        if (promise.isEmpty()) {
            boolean waits =
                    now.status() == DossierStatus.SUBMITTED || now.status() == DossierStatus.SUPPLEMENT_REQUESTED;
            return waits ? Optional.of(answer(now.agencyId(), since)) : Optional.empty();
        }
        Integer hours = step.hours();
        if (hours == null) {
            return promise;
        }
        DueDate own = dueDates.countAt(
                step.unitId(), since, new Period(hours, PeriodUnit.WORKING_HOURS), pauses.apply(now.id()));
        return own.at().isBefore(promise.get().at()) ? Optional.of(own) : promise;
    }
}
