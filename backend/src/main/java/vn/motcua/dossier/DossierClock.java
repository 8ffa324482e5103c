package vn.motcua.dossier;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.DueDates;
import vn.motcua.calendar.DueReason;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.PauseCause;
import vn.motcua.calendar.Period;
import vn.motcua.calendar.PeriodUnit;
import vn.motcua.procedure.TimeLimit;
import vn.motcua.procedure.catalogue.Procedures;

/**
 * A dossier's clock: it starts at acceptance, stands still while the agency waits for the applicant, and goes on without
 * starting anew. What happens to it is written into its ledger, and the promised date is counted from that.
 */
@Singleton
public class DossierClock {

    private final DueDates dueDates;
    private final Procedures procedures;
    private final ClockLedger ledger;
    private final OverPromise overPromise;
    private final Clock clock;

    DossierClock(DueDates dueDates, Procedures procedures, ClockLedger ledger, OverPromise overPromise, Clock clock) {
        this.dueDates = dueDates;
        this.procedures = procedures;
        this.ledger = ledger;
        this.overPromise = overPromise;
        this.clock = clock;
    }

    /** When a dossier's clock stood still, oldest first; the last pause may be open. */
    public List<Pause> pauses(DossierId id) {
        return ledger.pauses(id);
    }

    /** The promised date and why it is that; empty before acceptance. */
    public Optional<DueDate> promise(Dossier dossier) {
        Instant acceptedAt = dossier.times().acceptedAt();
        Instant promisedAt = dossier.times().promisedAt();
        if (acceptedAt == null || promisedAt == null) {
            return Optional.empty();
        }
        DueDate counted = overPromise.isOver(dossier)
                ? overPromise.explain(dossier, limit(dossier), acceptedAt, promisedAt)
                : counted(dossier, acceptedAt);
        List<DueReason> reasons = new ArrayList<>(counted.reasons());
        reasons.addAll(ledger.recounts(dossier.id()));
        // What was promised stands until a change of the calendar has been worked into it.
        return Optional.of(new DueDate(counted.exactAt(), promisedAt, reasons));
    }

    /** What was promised at acceptance, before anything moved it; of an accepted dossier. */
    public Instant firstPromise(Dossier dossier) {
        // Dossiers accepted before the ledger was kept have only what is promised now.
        return ledger.firstPromise(dossier.id())
                .orElseGet(() -> Objects.requireNonNull(dossier.times().promisedAt(), "accepted means promised"));
    }

    /** What was promised at each moment since acceptance. */
    public PromiseMoves promiseMoves(Dossier dossier) {
        return new PromiseMoves(
                ledger.promiseMoves(dossier.id()), dossier.times().promisedAt());
    }

    /** When an answer to a submission is due that nobody has answered yet, and why; empty otherwise. */
    public Optional<DueDate> answer(Dossier dossier) {
        Instant submittedAt = dossier.times().submittedAt();
        if (dossier.status() != DossierStatus.SUBMITTED || submittedAt == null) {
            return Optional.empty();
        }
        Instant since = ledger.resumedAt(dossier.id()).orElse(submittedAt);
        return Optional.of(explained(dossier.id(), since, dueDates.answerBy(dossier.agencyId(), since)));
    }

    /** The date of an answer awaited since a moment, with what moved it meanwhile. */
    public DueDate explained(DossierId id, Instant since, DueDate answer) {
        List<DueReason> reasons = new ArrayList<>(answer.reasons());
        reasons.addAll(ledger.answerMoves(id, since));
        return new DueDate(answer.exactAt(), answer.at(), reasons);
    }

    /** Writes down that the date of an answer moved; for who keeps it, when told of a recount. */
    public void answerMoved(DossierId id, Instant before, Instant after, Recount recount) {
        ledger.answerMoved(id, clock.instant(), recount, before, after);
    }

    /** The dossier after a change of status, with its times; the caller holds its row. */
    Dossier tick(Dossier before, Dossier after, Actor by) {
        DossierTimes t = after.times();
        Instant now = t.updatedAt();
        DossierStatus to = after.status();
        Instant submittedAt = to == DossierStatus.SUBMITTED && t.submittedAt() == null ? now : t.submittedAt();
        Instant acceptedAt = to == DossierStatus.ACCEPTED ? now : t.acceptedAt();
        Instant pausedAt = to.pausesClock() ? now : null;
        Instant closedAt = to.isFinal() ? now : t.closedAt();
        return after.withTimes(new DossierTimes(
                t.createdAt(), now, submittedAt, acceptedAt, promisedAt(before, after, by), pausedAt, closedAt));
    }

    private @Nullable Instant promisedAt(Dossier before, Dossier after, Actor by) {
        DossierStatus to = after.status();
        Instant now = after.times().updatedAt();
        Instant promised = after.times().promisedAt();
        if (to == DossierStatus.ACCEPTED) {
            return started(after, now, by);
        }
        if (to.pausesClock()) {
            ledger.suspended(after.id(), now, by, cause(to));
        } else if (before.status().pausesClock()) {
            return resumed(before, to, now, by);
        }
        return promised;
    }

    private Instant started(Dossier dossier, Instant acceptedAt, Actor by) {
        Period limit = published(dossier);
        Instant due =
                dueDates.count(dossier.agencyId(), acceptedAt, limit, List.of()).at();
        ledger.started(dossier.id(), acceptedAt, by, limit, due);
        return due;
    }

    /** A dossier that ends while it waits keeps its date: nothing is due any more. */
    private @Nullable Instant resumed(Dossier before, DossierStatus to, Instant now, Actor by) {
        Instant acceptedAt = before.times().acceptedAt();
        Instant promised = before.times().promisedAt();
        if (acceptedAt == null || promised == null || to.isFinal()) {
            ledger.resumed(before.id(), now, by, promised, promised);
            return promised;
        }
        List<Pause> pauses = new ArrayList<>(ledger.pauses(before.id()));
        Pause open = pauses.removeLast();
        pauses.add(new Pause(open.from(), now, open.cause()));
        Instant moved = dueDates.count(before.agencyId(), acceptedAt, limit(before), pauses)
                .at();
        ledger.resumed(before.id(), now, by, promised, moved);
        return moved;
    }

    /** The promised date by the calendar as it is now. */
    DueDate counted(Dossier dossier, Instant acceptedAt) {
        return dueDates.count(dossier.agencyId(), acceptedAt, limit(dossier), ledger.pauses(dossier.id()));
    }

    private Period limit(Dossier dossier) {
        return ledger.limit(dossier.id()).orElseGet(() -> published(dossier));
    }

    private Period published(Dossier dossier) {
        TimeLimit limit = procedures.get(dossier.procedureCode()).timeLimit();
        PeriodUnit unit = switch (limit.unit()) {
            case WORKING_HOURS -> PeriodUnit.WORKING_HOURS;
            case WORKING_DAYS -> PeriodUnit.WORKING_DAYS;
            case DAYS -> PeriodUnit.DAYS;
            case SAME_DAY -> PeriodUnit.SAME_DAY;
        };
        return new Period(limit.amount(), unit);
    }

    private static PauseCause cause(DossierStatus status) {
        return switch (status) {
            case SUPPLEMENT_REQUESTED -> PauseCause.SUPPLEMENT;
            case PAYMENT_REQUESTED -> PauseCause.PAYMENT;
            case DRAFT, SUBMITTED, ACCEPTED, REFUSED, IN_PROGRESS, WITHDRAWN, STOPPED, RESOLVED, RESULT_RETURNED ->
                throw new IllegalArgumentException(status + " does not stop the clock");
        };
    }
}
