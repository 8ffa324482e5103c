package vn.motcua.dossier;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.DueDates;
import vn.motcua.calendar.DueReason;
import vn.motcua.calendar.DueReason.Suspended;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.Period;

/** Explains what was promised of a dossier for which nothing is due any more, as it was counted then. */
@Singleton
class OverPromise {

    private final DueDates dueDates;
    private final ClockLedger ledger;

    OverPromise(DueDates dueDates, ClockLedger ledger) {
        this.dueDates = dueDates;
        this.ledger = ledger;
    }

    /** Whether no change of a calendar moves its promise any more. */
    boolean isOver(Dossier dossier) {
        return dossier.status() == DossierStatus.RESOLVED || dossier.status().isFinal();
    }

    DueDate explain(Dossier dossier, Period limit, Instant acceptedAt, Instant promisedAt) {
        List<Pause> pauses = ledger.pauses(dossier.id());
        Instant closedAt = dossier.times().closedAt();
        Pause last = pauses.isEmpty() ? null : pauses.getLast();
        boolean endedWaiting = last != null && closedAt != null && closedAt.equals(last.to());
        DueDate counted = last != null && endedWaiting
                ? endedWaiting(dossier, limit, acceptedAt, last)
                : dueDates.count(dossier.agencyId(), acceptedAt, limit, pauses);
        return counted.at().equals(promisedAt) ? counted : byTheLedger(dossier.id(), counted, promisedAt);
    }

    /** A wait that ends with the dossier moves nothing, like one that lasts. */
    private DueDate endedWaiting(Dossier dossier, Period limit, Instant acceptedAt, Pause last) {
        List<Pause> pauses = new ArrayList<>(ledger.pauses(dossier.id()));
        pauses.removeLast();
        pauses.add(new Pause(last.from(), null, last.cause()));
        DueDate counted = dueDates.count(dossier.agencyId(), acceptedAt, limit, pauses);
        List<DueReason> reasons = counted.reasons().stream()
                .map(reason -> reason instanceof Suspended wait && wait.pause().to() == null
                        ? new Suspended(last, wait.counted(), wait.dueBefore(), wait.dueAfter())
                        : reason)
                .toList();
        return new DueDate(counted.exactAt(), counted.at(), reasons);
    }

    /**
     * The calendar has changed since the dossier was over: the days it names are not those that were counted by. Only the waits
     * are named, with the dates that the ledger has.
     */
    private DueDate byTheLedger(DossierId id, DueDate today, Instant promisedAt) {
        Map<Instant, PromiseMoves.Move> moves = ledger.promiseMoves(id).stream()
                .collect(Collectors.toMap(PromiseMoves.Move::at, Function.identity(), (first, second) -> first));
        List<DueReason> waits = new ArrayList<>();
        for (DueReason reason : today.reasons()) {
            if (reason instanceof Suspended wait) {
                Instant to = wait.pause().to();
                PromiseMoves.Move move = to == null ? null : moves.get(to);
                Instant before = move == null ? null : move.before();
                waits.add(
                        move == null || before == null
                                ? wait
                                : new Suspended(wait.pause(), wait.counted(), before, move.after()));
            }
        }
        return new DueDate(promisedAt, promisedAt, waits);
    }
}
