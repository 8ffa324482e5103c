package vn.motcua.calendar.book;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.calendar.book.CalendarJson.ChangeJson;
import vn.motcua.calendar.book.CalendarJson.DayJson;
import vn.motcua.calendar.book.CalendarJson.HoursJson;
import vn.motcua.calendar.book.CalendarJson.ShiftJson;
import vn.motcua.platform.persistence.Transactions;

/** Shows a province's calendar of a year: the days and hours that hold there, and how they were changed. */
@Singleton
class CalendarView {
    private final CalendarDayRows days;
    private final CalendarShiftRows shifts;
    private final CalendarRevisionRows revisions;
    private final CalendarChangeRows changes;
    private final Transactions transactions;

    CalendarView(
            CalendarDayRows days,
            CalendarShiftRows shifts,
            CalendarRevisionRows revisions,
            CalendarChangeRows changes,
            Transactions transactions) {
        this.days = days;
        this.shifts = shifts;
        this.revisions = revisions;
        this.changes = changes;
        this.transactions = transactions;
    }

    CalendarJson of(String province, int year, boolean editable) {
        return transactions.read(() -> new CalendarJson(
                province,
                year,
                revisions.read().revision(),
                editable,
                daysOf(province, year),
                hoursOf(province),
                changes.latest(province).stream().map(ChangeJson::of).toList()));
    }

    private List<DayJson> daysOf(String province, int year) {
        Map<LocalDate, DayJson> found = new TreeMap<>();
        // The rows are in the order of provinces: the national ones first, a province's own in their place.
        for (CalendarDayRow row : days.all()) {
            if (row.day().getYear() == year && isOf(row.province(), province)) {
                found.put(row.day(), DayJson.of(row));
            }
        }
        return List.copyOf(found.values());
    }

    private List<HoursJson> hoursOf(String province) {
        Map<String, HoursJson> found = new LinkedHashMap<>();
        for (CalendarShiftRow row : shifts.all()) {
            if (isOf(row.province(), province)) {
                found.computeIfAbsent(row.province() + row.validFrom(), key -> HoursJson.of(row))
                        .shifts()
                        .add(ShiftJson.of(row));
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean isOf(String row, String province) {
        return row.equals(SqlCalendars.NATIONAL) || row.equals(province);
    }
}
