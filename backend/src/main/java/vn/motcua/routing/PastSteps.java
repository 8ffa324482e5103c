package vn.motcua.routing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.DueDates;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.Period;
import vn.motcua.calendar.PeriodUnit;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.PromiseMoves;

/** When the steps were due that a dossier has left; what moved its dates is read once for all of them. */
public final class PastSteps {

    private final DueDates dueDates;
    private final Dossier dossier;
    private final PromiseMoves promises;
    private final List<Pause> pauses;

    PastSteps(DueDates dueDates, Dossier dossier, PromiseMoves promises, List<Pause> pauses) {
        this.dueDates = dueDates;
        this.dossier = dossier;
        this.promises = promises;
        this.pauses = List.copyOf(pauses);
    }

    /**
     * When a step was due that a dossier came to and left again: the answer at the intake, the step's own working hours
     * afterwards, and at the latest what was promised when it left. What moved the promise once it had left, and what the
     * dossier waited for since, moves nothing.
     */
    public Optional<Instant> dueAt(Step step, Instant since, Instant left) {
        if (step.no() == 1) {
            return Optional.of(dueDates.answerBy(dossier.agencyId(), since).at());
        }
        Optional<Instant> promise = promises.at(left);
        Integer hours = step.hours();
        if (hours == null) {
            return promise;
        }
        List<Pause> meanwhile =
                pauses.stream().filter(pause -> pause.from().isBefore(left)).toList();
        Period limit = new Period(hours, PeriodUnit.WORKING_HOURS);
        DueDate own = dueDates.countAt(step.unitId(), since, limit, meanwhile);
        return Optional.of(
                promise.filter(promised -> promised.isBefore(own.at())).orElse(own.at()));
    }
}
