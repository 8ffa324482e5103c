package vn.motcua.calendar.book;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DayKind;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.Shift;

/**
 * A calendar as the seeds write it.
 *
 * @param province its code, {@code H56}; null for all provinces
 */
record CalendarDraft(@Nullable String province, List<HoursDraft> hours, List<DayDraft> days) {

    /** Office hours from a day on; each shift as begin and end, {@code HH:mm}. */
    record HoursDraft(LocalDate validFrom, Map<DayOfWeek, List<List<String>>> week) {
        OfficeHours officeHours() {
            Map<DayOfWeek, List<Shift>> shifts = new EnumMap<>(DayOfWeek.class);
            week.forEach((weekday, times) ->
                    shifts.put(weekday, times.stream().map(HoursDraft::shift).toList()));
            return new OfficeHours(shifts);
        }

        private static Shift shift(List<String> times) {
            if (times.size() != 2) {
                throw new IllegalArgumentException("a shift has a begin and an end: " + times);
            }
            return new Shift(LocalTime.parse(times.getFirst()), LocalTime.parse(times.getLast()));
        }
    }

    /** A day that is not as its weekday says, with the announcement that says so. */
    record DayDraft(
            LocalDate day,
            DayKind kind,
            String name,
            String nameEn,
            @Nullable String basis,
            @Nullable LocalDate replaces) {}
}
