package vn.motcua.calendar;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.time.Zone;

/**
 * Turns time limits into instants, and moves them by the time a dossier waited for its applicant; in the working time of
 * the province that an agency belongs to.
 */
@Singleton
public class DueDates {

    /** What an online submission must be answered within: 8 working hours (Decree 61/2018, article 17). */
    private static final Duration ANSWER_WITHIN = Duration.ofHours(8);
    /** Received later than this, a same-day procedure is due the next working day. */
    private static final LocalTime SAME_DAY_CUT = LocalTime.of(15, 0);

    private final WorkingTimes times;

    public DueDates(WorkingTimes times) {
        this.times = times;
    }

    /** When the result is promised for a dossier that an agency accepted at an instant. */
    public Instant promise(AgencyId agency, Instant acceptedAt, int amount, PeriodUnit unit) {
        WorkingTime time = times.of(agency);
        LocalDateTime from = LocalDateTime.ofInstant(acceptedAt, Zone.VIETNAM);
        LocalDate day = from.toLocalDate();
        return switch (unit) {
            case WORKING_HOURS -> time.add(acceptedAt, Duration.ofHours(amount));
            case WORKING_DAYS -> time.closeOf(time.workingDaysAfter(day, amount));
            case DAYS -> time.closeOf(time.workingDayFrom(day.plusDays(amount)));
            case SAME_DAY -> time.closeOf(sameDay(time, from));
        };
    }

    /** When an agency must have answered an online submission. */
    public Instant answerBy(AgencyId agency, Instant submittedAt) {
        return times.of(agency).add(submittedAt, ANSWER_WITHIN);
    }

    /** Until when an applicant may answer whom an agency asked at an instant and gave so many calendar days. */
    public Instant supplementBy(AgencyId agency, Instant askedAt, int days) {
        return promise(agency, askedAt, days, PeriodUnit.DAYS);
    }

    /**
     * The promised date after a wait for the applicant: later by the wait's working time, at the close of its day. A wait
     * that began after the promised date moves nothing: waiting never cures lateness.
     */
    public Instant resumed(AgencyId agency, Instant promised, Instant pausedAt, Instant resumedAt) {
        WorkingTime time = times.of(agency);
        Duration waited = pausedAt.isBefore(promised) ? time.between(pausedAt, resumedAt) : Duration.ZERO;
        if (waited.isZero()) {
            return promised;
        }
        Instant moved = time.add(promised, waited);
        return time.closeOf(LocalDateTime.ofInstant(moved, Zone.VIETNAM).toLocalDate());
    }

    private static LocalDate sameDay(WorkingTime time, LocalDateTime received) {
        LocalDate day = received.toLocalDate();
        boolean inTime = time.isWorkingDay(day) && received.toLocalTime().isBefore(SAME_DAY_CUT);
        return inTime ? day : time.workingDayFrom(day.plusDays(1));
    }
}
