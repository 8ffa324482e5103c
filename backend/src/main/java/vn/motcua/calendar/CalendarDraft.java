package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as the seeds write it.
 *
 * @param province its code, {@code H56}; null for all provinces
 */
record CalendarDraft(@Nullable String province, List<HoursDraft> hours, List<DayDraft> days) {

    /** Office hours from a day on; each shift as begin and end, {@code HH:mm}. */
    record HoursDraft(LocalDate validFrom, Map<DayOfWeek, List<List<String>>> week) {}

    /** A day that is not as its weekday says, with the announcement that says so. */
    record DayDraft(
            LocalDate day,
            DayKind kind,
            String name,
            String nameEn,
            @Nullable String basis,
            @Nullable LocalDate replaces) {}
}
