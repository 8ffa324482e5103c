package vn.motcua.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import vn.motcua.platform.time.Zone;

/** The working time of a place, be it a province, an agency or a unit: its office hours by their first day of effect, and the days that are not as usual. */
public final class WorkingTime {

    /** So far no limit reaches; who gets there has a calendar without working days. */
    private static final int LONGEST_SEARCH_DAYS = 3_660;

    private final NavigableMap<LocalDate, OfficeHours> hours;
    private final Map<LocalDate, SpecialDay> days;

    /** Before the first hours in effect the first hold; without any, the usual ones. */
    public WorkingTime(Map<LocalDate, OfficeHours> hours, Map<LocalDate, SpecialDay> days) {
        this.hours = new TreeMap<>(hours.isEmpty() ? Map.of(LocalDate.EPOCH, OfficeHours.USUAL) : hours);
        this.days = Map.copyOf(days);
    }

    /** The shifts of a day, in their order; empty on a day of rest. */
    public List<Shift> shifts(LocalDate day) {
        SpecialDay special = days.get(day);
        if (special == null) {
            return hoursOn(day).on(day.getDayOfWeek());
        }
        return special.kind() == DayKind.SWAPPED_WORKING
                ? hoursOn(day).on(Objects.requireNonNull(special.replaces()).getDayOfWeek())
                : List.of();
    }

    /** Every day of a stretch, first and last included, that is not worked, or worked only in exchange; and why. */
    public List<DueReason> reasons(LocalDate first, LocalDate last) {
        List<DueReason> found = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            SpecialDay special = days.get(day);
            if (special != null) {
                found.add(special.reason());
            } else if (!isWorkingDay(day)) {
                found.add(new DueReason.Weekend(day));
            }
        }
        return found;
    }

    public boolean isWorkingDay(LocalDate day) {
        return !shifts(day).isEmpty();
    }

    /** The day itself when it is worked, else the next that is. */
    public LocalDate workingDayFrom(LocalDate day) {
        for (LocalDate candidate = day; ; candidate = next(candidate, day)) {
            if (isWorkingDay(candidate)) {
                return candidate;
            }
        }
    }

    /** The n-th working day after a day. */
    public LocalDate workingDaysAfter(LocalDate day, int amount) {
        LocalDate at = day;
        for (int i = 0; i < amount; i++) {
            at = workingDayFrom(at.plusDays(1));
        }
        return workingDayFrom(at);
    }

    /** When business closes on a working day. */
    public Instant closeOf(LocalDate workingDay) {
        LocalTime close = shifts(workingDay).getLast().to();
        return instant(workingDay.atTime(close));
    }

    /** When business last closed by a moment. */
    public Instant lastCloseBy(Instant now) {
        LocalDate today = local(now).toLocalDate();
        for (LocalDate day = today; day.isAfter(today.minusDays(LONGEST_SEARCH_DAYS)); day = day.minusDays(1)) {
            if (isWorkingDay(day) && !closeOf(day).isAfter(now)) {
                return closeOf(day);
            }
        }
        throw new IllegalStateException("no working time within ten years before " + today);
    }

    /** The moment at which an amount of working time has passed since another; with none, the next moment of work. */
    public Instant add(Instant from, Duration amount) {
        LocalDateTime start = local(from);
        Duration left = amount;
        for (LocalDate day = start.toLocalDate(); ; day = next(day, start.toLocalDate())) {
            for (Shift shift : shifts(day)) {
                LocalDateTime begin = later(start, day.atTime(shift.from()));
                Duration room = Duration.between(begin, day.atTime(shift.to()));
                if (room.isPositive()) {
                    if (left.compareTo(room) <= 0) {
                        return instant(begin.plus(left));
                    }
                    left = left.minus(room);
                }
            }
        }
    }

    /** The working time between two moments; zero when the second is not later. */
    public Duration between(Instant from, Instant to) {
        LocalDateTime start = local(from);
        LocalDateTime end = local(to);
        Duration sum = Duration.ZERO;
        for (LocalDate day = start.toLocalDate(); !day.isAfter(end.toLocalDate()); day = day.plusDays(1)) {
            for (Shift shift : shifts(day)) {
                LocalDateTime begin = later(start, day.atTime(shift.from()));
                Duration part = Duration.between(begin, earlier(end, day.atTime(shift.to())));
                sum = part.isPositive() ? sum.plus(part) : sum;
            }
        }
        return sum;
    }

    /** When so much of the working time between two moments is left; the second where there is none between them. */
    public Instant lastOf(Instant from, Instant to, Duration amount) {
        Duration worked = between(from, to);
        if (worked.isZero()) {
            return to;
        }
        return add(from, worked.compareTo(amount) > 0 ? worked.minus(amount) : Duration.ZERO);
    }

    private OfficeHours hoursOn(LocalDate day) {
        Map.Entry<LocalDate, OfficeHours> inEffect = hours.floorEntry(day);
        return inEffect == null ? hours.firstEntry().getValue() : inEffect.getValue();
    }

    private static LocalDate next(LocalDate day, LocalDate start) {
        LocalDate next = day.plusDays(1);
        if (next.isAfter(start.plusDays(LONGEST_SEARCH_DAYS))) {
            throw new IllegalStateException("no working time within ten years of " + start);
        }
        return next;
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, Zone.VIETNAM);
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(Zone.VIETNAM).toInstant();
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDateTime earlier(LocalDateTime a, LocalDateTime b) {
        return a.isBefore(b) ? a : b;
    }
}
