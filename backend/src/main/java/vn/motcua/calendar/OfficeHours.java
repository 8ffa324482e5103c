package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/** Office hours of an ordinary week: Monday to Friday, 07:00 to 11:30 and 13:30 to 17:00, eight hours a day. */
final class OfficeHours {

    static final LocalTime CLOSE = LocalTime.of(17, 0);

    private static final List<Shift> SHIFTS =
            List.of(new Shift(LocalTime.of(7, 0), LocalTime.of(11, 30)), new Shift(LocalTime.of(13, 30), CLOSE));

    private OfficeHours() {}

    private record Shift(LocalTime from, LocalTime to) {}

    static boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY;
    }

    static LocalDate workingDayFrom(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The moment at which {@code amount} of working time has passed since {@code from}. */
    static ZonedDateTime add(ZonedDateTime from, Duration amount) {
        Duration left = amount;
        ZonedDateTime at = from;
        while (true) {
            if (isWorkingDay(at.toLocalDate())) {
                for (Shift shift : SHIFTS) {
                    ZonedDateTime begin = later(at, at.with(shift.from()));
                    ZonedDateTime end = at.with(shift.to());
                    if (begin.isBefore(end)) {
                        Duration room = Duration.between(begin, end);
                        if (left.compareTo(room) <= 0) {
                            return begin.plus(left);
                        }
                        left = left.minus(room);
                    }
                }
            }
            at = at.toLocalDate().plusDays(1).atStartOfDay(at.getZone());
        }
    }

    /** The working time between two moments; zero when the second is not later. */
    static Duration between(ZonedDateTime from, ZonedDateTime to) {
        Duration sum = Duration.ZERO;
        ZonedDateTime day = from.toLocalDate().atStartOfDay(from.getZone());
        while (day.isBefore(to)) {
            if (isWorkingDay(day.toLocalDate())) {
                for (Shift shift : SHIFTS) {
                    ZonedDateTime begin = later(from, day.with(shift.from()));
                    ZonedDateTime end = earlier(to, day.with(shift.to()));
                    if (begin.isBefore(end)) {
                        sum = sum.plus(Duration.between(begin, end));
                    }
                }
            }
            day = day.plusDays(1);
        }
        return sum;
    }

    private static ZonedDateTime later(ZonedDateTime a, ZonedDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    private static ZonedDateTime earlier(ZonedDateTime a, ZonedDateTime b) {
        return a.isBefore(b) ? a : b;
    }
}
