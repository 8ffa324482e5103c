package vn.motcua.dossier;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DueReason;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.PauseCause;
import vn.motcua.calendar.Period;
import vn.motcua.calendar.PeriodUnit;

/** What happened to dossiers' clocks: written down once, never changed. Who writes holds the dossier's row. */
@Singleton
class ClockLedger {

    private final ClockEntryRows rows;

    ClockLedger(ClockEntryRows rows) {
        this.rows = rows;
    }

    void started(DossierId id, Instant at, Actor by, Period limit, Instant dueAt) {
        rows.save(new ClockEntryRow(
                id.value(),
                nextSeq(id),
                ClockEntryKind.STARTED.name(),
                null,
                at,
                by.kind().name(),
                actorId(by),
                limit.amount(),
                limit.unit().name(),
                null,
                dueAt,
                null));
    }

    void suspended(DossierId id, Instant at, Actor by, PauseCause cause) {
        append(id, ClockEntryKind.SUSPENDED, cause, at, by, null, null, null);
    }

    void resumed(DossierId id, Instant at, Actor by, @Nullable Instant dueBefore, @Nullable Instant dueAfter) {
        append(id, ClockEntryKind.RESUMED, null, at, by, dueBefore, dueAfter, null);
    }

    void recounted(DossierId id, Instant at, Recount recount, Instant dueBefore, Instant dueAfter) {
        Recount.Why why = recount.promise();
        append(id, ClockEntryKind.RECOUNTED, null, at, why.by(), dueBefore, dueAfter, why.because());
    }

    void answerMoved(DossierId id, Instant at, Recount recount, Instant dueBefore, Instant dueAfter) {
        Recount.Why why = recount.answer();
        append(id, ClockEntryKind.ANSWER_MOVED, null, at, why.by(), dueBefore, dueAfter, why.because());
    }

    /** The time limit that the dossier was accepted under; none for one accepted before it was written down. */
    Optional<Period> limit(DossierId id) {
        return rows.list(id.value()).stream()
                .filter(row -> row.limitAmount() != null && row.limitUnit() != null)
                .map(row -> new Period(
                        Objects.requireNonNull(row.limitAmount()),
                        PeriodUnit.valueOf(Objects.requireNonNull(row.limitUnit()))))
                .findFirst();
    }

    /** What was promised when the clock started; none for a dossier accepted before it was written down. */
    Optional<Instant> firstPromise(DossierId id) {
        return rows.list(id.value()).stream()
                .filter(row -> row.kind().equals(ClockEntryKind.STARTED.name()))
                .map(ClockEntryRow::dueAfter)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** When the clock stood still, oldest first; the last may still be open. */
    List<Pause> pauses(DossierId id) {
        List<Pause> pauses = new ArrayList<>();
        @Nullable ClockEntryRow open = null;
        for (ClockEntryRow row : rows.list(id.value())) {
            switch (ClockEntryKind.valueOf(row.kind())) {
                case SUSPENDED -> open = row;
                case RESUMED -> {
                    if (open != null) {
                        pauses.add(pause(open, row.happenedAt()));
                    }
                    open = null;
                }
                case STARTED, RECOUNTED, ANSWER_MOVED -> {}
            }
        }
        if (open != null) {
            pauses.add(pause(open, null));
        }
        return List.copyOf(pauses);
    }

    /** What moved the promise, from acceptance on, oldest first; waits that ended before it moved none. */
    List<PromiseMoves.Move> promiseMoves(DossierId id) {
        List<PromiseMoves.Move> moves = new ArrayList<>();
        for (ClockEntryRow row : rows.list(id.value())) {
            Instant after = row.dueAfter();
            if (after != null && ClockEntryKind.valueOf(row.kind()).movesThePromise()) {
                moves.add(new PromiseMoves.Move(row.happenedAt(), row.dueBefore(), after));
            }
        }
        return moves;
    }

    /** How changes of the calendar moved the promised date, oldest first. */
    List<DueReason> recounts(DossierId id) {
        return rows.list(id.value()).stream()
                .filter(row -> row.kind().equals(ClockEntryKind.RECOUNTED.name()))
                .map(ClockLedger::changed)
                .toList();
    }

    /**
     * How officers' changes moved the date of an answer that has been awaited since a moment, oldest first. What the servers
     * found out themselves is among the date's own reasons.
     */
    List<DueReason> answerMoves(DossierId id, Instant since) {
        return rows.list(id.value()).stream()
                .filter(row -> row.kind().equals(ClockEntryKind.ANSWER_MOVED.name()))
                .filter(row -> row.actorId() != null && !row.happenedAt().isBefore(since))
                .map(ClockLedger::changed)
                .toList();
    }

    /** Since when an answer is awaited: since it was submitted, or since a supplement asked for before acceptance came. */
    Optional<Instant> resumedAt(DossierId id) {
        return rows.list(id.value()).stream()
                .filter(row -> row.kind().equals(ClockEntryKind.RESUMED.name()))
                .map(ClockEntryRow::happenedAt)
                .reduce((first, last) -> last);
    }

    private static DueReason changed(ClockEntryRow row) {
        return new DueReason.CalendarChanged(
                row.happenedAt(),
                Objects.requireNonNull(row.reason()),
                row.actorId(),
                Objects.requireNonNull(row.dueBefore()),
                Objects.requireNonNull(row.dueAfter()));
    }

    private static Pause pause(ClockEntryRow suspended, @Nullable Instant to) {
        return new Pause(suspended.happenedAt(), to, PauseCause.valueOf(Objects.requireNonNull(suspended.cause())));
    }

    private void append(
            DossierId id,
            ClockEntryKind kind,
            @Nullable PauseCause cause,
            Instant at,
            Actor by,
            @Nullable Instant dueBefore,
            @Nullable Instant dueAfter,
            @Nullable String reason) {
        rows.save(new ClockEntryRow(
                id.value(),
                nextSeq(id),
                kind.name(),
                cause == null ? null : cause.name(),
                at,
                by.kind().name(),
                actorId(by),
                null,
                null,
                dueBefore,
                dueAfter,
                reason));
    }

    private long nextSeq(DossierId id) {
        List<ClockEntryRow> before = rows.list(id.value());
        return before.isEmpty() ? 1 : before.getLast().seq() + 1;
    }

    private static @Nullable UUID actorId(Actor by) {
        return switch (by) {
            case Actor.ByApplicant applicant -> applicant.applicantId();
            case Actor.ByOfficer officer -> officer.officerId();
            case Actor.BySystem system -> null;
        };
    }
}
