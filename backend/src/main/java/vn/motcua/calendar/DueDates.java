package vn.motcua.calendar;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.motcua.platform.time.Zone;

/** Turns time limits into instants, and moves them by the time a dossier waited for its applicant. */
@Singleton
public class DueDates {

    /** What an online submission must be answered within: 8 working hours (Decree 61/2018, article 17). */
    private static final Duration ANSWER_WITHIN = Duration.ofHours(8);
    /** Received later than this, a same-day procedure is due the next working day. */
    private static final LocalTime SAME_DAY_CUT = LocalTime.of(15, 0);

    /** When the result is promised for a dossier accepted at an instant. */
    public Instant promise(Instant acceptedAt, int amount, PeriodUnit unit) {
        ZonedDateTime from = acceptedAt.atZone(Zone.VIETNAM);
        return switch (unit) {
            case WORKING_HOURS ->
                OfficeHours.add(from, Duration.ofHours(amount)).toInstant();
            case WORKING_DAYS -> close(workingDaysAfter(from.toLocalDate(), amount));
            case DAYS -> close(OfficeHours.workingDayFrom(from.toLocalDate().plusDays(amount)));
            case SAME_DAY -> close(sameDay(from));
        };
    }

    /** When an online submission must have been answered. */
    public Instant answerBy(Instant submittedAt) {
        return OfficeHours.add(submittedAt.atZone(Zone.VIETNAM), ANSWER_WITHIN).toInstant();
    }

    /** Until when an applicant may answer who was asked at an instant and given so many calendar days. */
    public Instant supplementBy(Instant askedAt, int days) {
        return promise(askedAt, days, PeriodUnit.DAYS);
    }

    /**
     * The promised date after a wait for the applicant: later by the wait's working time, at the close of its day. A wait
     * that began after the promised date moves nothing: waiting never cures lateness.
     */
    public Instant resumed(Instant promised, Instant pausedAt, Instant resumedAt) {
        if (!pausedAt.isBefore(promised)) {
            return promised;
        }
        Duration waited = OfficeHours.between(pausedAt.atZone(Zone.VIETNAM), resumedAt.atZone(Zone.VIETNAM));
        if (waited.isZero()) {
            return promised;
        }
        return close(OfficeHours.add(promised.atZone(Zone.VIETNAM), waited).toLocalDate());
    }

    private static LocalDate workingDaysAfter(LocalDate day, int amount) {
        LocalDate at = day;
        for (int i = 0; i < amount; i++) {
            at = OfficeHours.workingDayFrom(at.plusDays(1));
        }
        return OfficeHours.workingDayFrom(at);
    }

    private static LocalDate sameDay(ZonedDateTime received) {
        LocalDate day = received.toLocalDate();
        boolean inTime = OfficeHours.isWorkingDay(day) && received.toLocalTime().isBefore(SAME_DAY_CUT);
        return inTime ? day : OfficeHours.workingDayFrom(day.plusDays(1));
    }

    private static Instant close(LocalDate day) {
        return day.atTime(OfficeHours.CLOSE).atZone(Zone.VIETNAM).toInstant();
    }
}
