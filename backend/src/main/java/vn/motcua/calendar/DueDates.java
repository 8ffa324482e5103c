package vn.motcua.calendar;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitId;
import vn.motcua.platform.time.Zone;

/**
 * Turns time limits into dates and says why they are those, in the working time of whoever has the work to do. A date is
 * always counted from its begin, with all that moved it: so it is the same whoever counts it, and again when the calendar
 * has changed.
 */
@Singleton
public class DueDates {

    /** What an online submission must be answered within: 8 working hours (Decree 61/2018, article 17). */
    private static final Period ANSWER_WITHIN = new Period(8, PeriodUnit.WORKING_HOURS);

    private static final Comparator<Outage> OPEN_LAST =
            Comparator.comparing((Outage outage) -> outage.to() == null).thenComparing(Outage::from);

    private final WorkingTimes times;
    private final Outages outages;

    public DueDates(WorkingTimes times, Outages outages) {
        this.times = times;
        this.outages = outages;
    }

    /** When what an agency began at an instant is due, moved by the working time of its pauses. */
    public DueDate count(AgencyId agency, Instant from, Period period, List<Pause> pauses) {
        return count(new Workplace.WholeAgency(agency), from, period, pauses);
    }

    /** When what a unit began at an instant is due, by its own hours where it has some. */
    public DueDate countAt(UnitId unit, Instant from, Period period, List<Pause> pauses) {
        return count(new Workplace.Room(unit), from, period, pauses);
    }

    /**
     * When an agency must have answered an online submission: counted in the hours of its one-stop shop, without those in
     * which the portal could not be reached.
     */
    public DueDate answerBy(AgencyId agency, Instant submittedAt) {
        Countdown countdown = new Countdown(times.of(new Workplace.OneStop(agency)), submittedAt, ANSWER_WITHIN);
        outages.since(agency, submittedAt).stream().sorted(OPEN_LAST).forEach(countdown::outage);
        return countdown.result();
    }

    /** Until when an applicant may answer whom an agency asked at an instant and gave so many calendar days. */
    public Instant supplementBy(AgencyId agency, Instant askedAt, int days) {
        return count(agency, askedAt, new Period(days, PeriodUnit.DAYS), List.of())
                .at();
    }

    /** The beginning of an agency's n-th working day after the day of a moment. */
    public Instant beginAfter(AgencyId agency, Instant from, int workingDays) {
        LocalDate today = from.atZone(Zone.VIETNAM).toLocalDate();
        return times.of(new Workplace.WholeAgency(agency))
                .workingDaysAfter(today, workingDays)
                .atStartOfDay(Zone.VIETNAM)
                .toInstant();
    }

    /** When an agency's business closes on a day; empty on a day of rest. */
    public Optional<Instant> closeOf(AgencyId agency, LocalDate day) {
        WorkingTime time = times.of(new Workplace.WholeAgency(agency));
        return time.isWorkingDay(day) ? Optional.of(time.closeOf(day)) : Optional.empty();
    }

    /** The moment at which an amount of an agency's working time has passed since another. */
    public Instant after(AgencyId agency, Instant from, Duration workingTime) {
        return times.of(new Workplace.WholeAgency(agency)).add(from, workingTime);
    }

    /** Whether by a moment so much of an agency's working time between two others has passed; none has always passed. */
    public boolean isPartWay(AgencyId agency, Instant from, Instant to, int percent, Instant now) {
        WorkingTime time = times.of(new Workplace.WholeAgency(agency));
        Duration share = time.between(from, to).multipliedBy(percent).dividedBy(100);
        return share.isZero() || (from.isBefore(now) && time.between(from, now).compareTo(share) >= 0);
    }

    /** When two hours are left of the eight within which an agency must answer what it was sent at a moment. */
    public Instant lastQuarterOfAnswer(AgencyId agency, Instant submittedAt, Instant dueAt) {
        Duration answer = Duration.ofHours(ANSWER_WITHIN.amount());
        return times.of(new Workplace.OneStop(agency)).lastOf(submittedAt, dueAt, answer.dividedBy(4));
    }

    /** When a quarter is left of the time that a unit works between two moments, without that of its pauses. */
    public Instant lastQuarter(UnitId unit, Instant from, Instant dueAt, List<Pause> pauses) {
        WorkingTime time = times.of(new Workplace.Room(unit));
        Duration worked = time.between(from, dueAt);
        for (Pause pause : pauses) {
            Instant end = pause.to();
            if (end != null && !pause.from().isBefore(from)) {
                worked = worked.minus(time.between(pause.from(), end.isBefore(dueAt) ? end : dueAt));
            }
        }
        return time.lastOf(from, dueAt, worked.dividedBy(4));
    }

    private DueDate count(Workplace workplace, Instant from, Period period, List<Pause> pauses) {
        Countdown countdown = new Countdown(times.of(workplace), from, period);
        pauses.forEach(countdown::pause);
        return countdown.result();
    }
}
