package vn.motcua.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.platform.time.Zone;

/** Counts one period from its begin, moves it by what comes between, and keeps the reasons; used once, by one thread. */
final class Countdown {

    /** Received later than this, a same-day procedure is due the next working day. */
    private static final LocalTime SAME_DAY_CUT = LocalTime.of(15, 0);

    private final WorkingTime time;
    private final Period period;
    private final Instant from;
    private final List<DueReason> reasons = new ArrayList<>();
    private Instant exactAt;
    private Instant dueAt;
    private Instant outagesTo = Instant.MIN;

    Countdown(WorkingTime time, Instant from, Period period) {
        this.time = time;
        this.period = period;
        this.from = from;
        this.exactAt = counted();
        this.dueAt = exactAt;
    }

    /**
     * A wait for the applicant: later by its working time. One that began after the date had passed moves nothing, for
     * waiting never cures lateness; one from before the begin is none of this period's.
     */
    Countdown pause(Pause pause) {
        if (pause.from().isBefore(from)) {
            return this;
        }
        Instant before = dueAt;
        Instant end = pause.to();
        boolean late = !pause.from().isBefore(dueAt);
        Duration counted = end == null || late ? Duration.ZERO : time.between(pause.from(), end);
        move(counted);
        reasons.add(new DueReason.Suspended(pause, counted, before, dueAt));
        nameDaysOfTheMove(before);
        return this;
    }

    /**
     * An outage: later by its working time, so far as it lies between the begin and the date and no earlier one covers it.
     * Outages come in the order of their begins; one whose end nobody knows yet comes last, and moves nothing until it ends.
     */
    Countdown outage(Outage outage) {
        Instant begin = later(later(outage.from(), from), outagesTo);
        Instant end = outage.to();
        if (!begin.isBefore(dueAt) || (end != null && !end.isAfter(begin))) {
            return this;
        }
        Duration counted = end == null ? Duration.ZERO : time.between(begin, end);
        if (end == null || counted.isPositive()) {
            Instant before = dueAt;
            move(counted);
            reasons.add(new DueReason.Outage(begin, end, outage.what(), counted, before, dueAt));
            nameDaysOfTheMove(before);
        }
        outagesTo = end == null ? outagesTo : end;
        return this;
    }

    DueDate result() {
        return new DueDate(exactAt, dueAt, reasons);
    }

    private void move(Duration counted) {
        if (counted.isPositive()) {
            exactAt = time.add(exactAt, counted);
            dueAt = period.unit() == PeriodUnit.WORKING_HOURS ? exactAt : time.closeOf(day(exactAt));
        }
    }

    private void nameDaysOfTheMove(Instant before) {
        reasons.addAll(time.reasons(day(before).plusDays(1), day(dueAt)));
    }

    private Instant counted() {
        LocalDate day = day(from);
        return switch (period.unit()) {
            case WORKING_HOURS -> named(day, time.add(from, Duration.ofHours(period.amount())));
            case WORKING_DAYS -> named(day.plusDays(1), time.closeOf(time.workingDaysAfter(day, period.amount())));
            case DAYS -> {
                LocalDate last = day.plusDays(period.amount());
                yield named(last, time.closeOf(time.workingDayFrom(last)));
            }
            case SAME_DAY -> time.closeOf(sameDay(day));
        };
    }

    private LocalDate sameDay(LocalDate day) {
        boolean worked = time.isWorkingDay(day);
        boolean inTime =
                LocalDateTime.ofInstant(from, Zone.VIETNAM).toLocalTime().isBefore(SAME_DAY_CUT);
        // On a day of half hours the office may have closed before the cut.
        if (worked && inTime && from.isBefore(time.closeOf(day))) {
            return day;
        }
        if (worked && !inTime) {
            reasons.add(new DueReason.AfterCut(day, SAME_DAY_CUT));
        }
        LocalDate due = time.workingDayFrom(day.plusDays(1));
        reasons.addAll(time.reasons(worked ? day.plusDays(1) : day, due));
        return due;
    }

    private Instant named(LocalDate first, Instant due) {
        reasons.addAll(time.reasons(first, day(due)));
        return due;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Zone.VIETNAM);
    }
}
