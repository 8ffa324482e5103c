package vn.motcua.calendar.book;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.calendar.DayKind;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.Shift;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.text.Text;

/** The calendars in the database. */
@Singleton
class SqlCalendars {
    /** Stands where a row holds for every province that has none of its own. */
    static final String NATIONAL = "";

    private final CalendarDayRows days;
    private final CalendarShiftRows shifts;
    private final CalendarRevisionRows revisions;
    private final Transactions transactions;

    SqlCalendars(
            CalendarDayRows days, CalendarShiftRows shifts, CalendarRevisionRows revisions, Transactions transactions) {
        this.days = days;
        this.shifts = shifts;
        this.revisions = revisions;
        this.transactions = transactions;
    }

    long revision() {
        return revisions.read().revision();
    }

    /** Reads all calendars; a province has the national days and its own, and its own hours when it has any. */
    ProvinceCalendars load() {
        return transactions.read(() -> {
            long revision = revision();
            Map<String, Map<LocalDate, SpecialDay>> daysOf = daysByProvince();
            Map<String, Map<LocalDate, OfficeHours>> hoursOf = hoursByProvince();
            Map<LocalDate, SpecialDay> nationalDays = daysOf.getOrDefault(NATIONAL, Map.of());
            Map<LocalDate, OfficeHours> nationalHours = hoursOf.getOrDefault(NATIONAL, Map.of());
            Set<String> provinces = new HashSet<>(daysOf.keySet());
            provinces.addAll(hoursOf.keySet());
            provinces.remove(NATIONAL);
            Map<String, WorkingTime> own = new HashMap<>();
            for (String province : provinces) {
                Map<LocalDate, SpecialDay> all = new HashMap<>(nationalDays);
                all.putAll(daysOf.getOrDefault(province, Map.of()));
                own.put(
                        province,
                        new WorkingTime(merged(nationalHours, hoursOf.getOrDefault(province, Map.of())), all));
            }
            return new ProvinceCalendars(revision, new WorkingTime(nationalHours, nationalDays), own);
        });
    }

    /** A province's own hours hold from their first day on, and the national ones before it. */
    private static Map<LocalDate, OfficeHours> merged(
            Map<LocalDate, OfficeHours> national, Map<LocalDate, OfficeHours> own) {
        Map<LocalDate, OfficeHours> hours = new HashMap<>(own);
        own.keySet().stream()
                .min(LocalDate::compareTo)
                .ifPresentOrElse(
                        first -> national.forEach((from, week) -> {
                            if (from.isBefore(first)) {
                                hours.put(from, week);
                            }
                        }),
                        () -> hours.putAll(national));
        return hours;
    }

    private Map<String, Map<LocalDate, SpecialDay>> daysByProvince() {
        Map<String, Map<LocalDate, SpecialDay>> found = new HashMap<>();
        for (CalendarDayRow row : days.all()) {
            Text name = new Text(row.name(), row.nameEn());
            found.computeIfAbsent(row.province(), province -> new HashMap<>())
                    .put(row.day(), new SpecialDay(row.day(), DayKind.valueOf(row.kind()), name, row.replaces()));
        }
        return found;
    }

    private Map<String, Map<LocalDate, OfficeHours>> hoursByProvince() {
        Map<String, Map<LocalDate, Map<DayOfWeek, List<Shift>>>> weeks = new HashMap<>();
        for (CalendarShiftRow row : shifts.all()) {
            weeks.computeIfAbsent(row.province(), province -> new HashMap<>())
                    .computeIfAbsent(row.validFrom(), from -> new EnumMap<>(DayOfWeek.class))
                    .computeIfAbsent(DayOfWeek.of(row.weekday()), weekday -> new ArrayList<>())
                    .add(new Shift(LocalTime.parse(row.fromTime()), LocalTime.parse(row.toTime())));
        }
        Map<String, Map<LocalDate, OfficeHours>> found = new HashMap<>();
        weeks.forEach((province, byDate) -> byDate.forEach((from, week) ->
                found.computeIfAbsent(province, key -> new HashMap<>()).put(from, new OfficeHours(week))));
        return found;
    }
}
