package vn.motcua.calendar.book;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DayKind;

/** A province's working calendar of a year; shapes of {@code mobile-api-spec}. Absent is omitted. */
record CalendarJson(
        String province,
        int year,
        long version,
        boolean editable,
        List<DayJson> days,
        List<HoursJson> hours,
        List<ChangeJson> changes) {

    /** Who said so: everybody's calendar, or the province's own. */
    enum Scope {
        NATIONAL,
        PROVINCE;

        static Scope of(String province) {
            return province.equals(SqlCalendars.NATIONAL) ? NATIONAL : PROVINCE;
        }
    }

    record DayJson(
            LocalDate day,
            DayKind kind,
            String name,
            String nameEn,
            @Nullable String basis,
            @Nullable LocalDate replaces,
            Scope scope) {
        static DayJson of(CalendarDayRow row) {
            return new DayJson(
                    row.day(),
                    DayKind.valueOf(row.kind()),
                    row.name(),
                    row.nameEn(),
                    row.basis(),
                    row.replaces(),
                    Scope.of(row.province()));
        }
    }

    /** Hours from a day on; weekdays without a shift are days of rest. */
    record HoursJson(LocalDate validFrom, Scope scope, List<ShiftJson> shifts) {
        static HoursJson of(CalendarShiftRow row) {
            return new HoursJson(row.validFrom(), Scope.of(row.province()), new ArrayList<>());
        }
    }

    /** Weekdays from 1, Monday, to 7; times as HH:mm. */
    record ShiftJson(int weekday, String from, String to) {
        static ShiftJson of(CalendarShiftRow row) {
            return new ShiftJson(row.weekday(), row.fromTime(), row.toTime());
        }
    }

    /** A change that was made, and whether running dates have been counted by it. */
    record ChangeJson(
            String kind,
            LocalDate firstDay,
            String reason,
            Instant at,
            @Nullable Instant recountedAt) {
        static ChangeJson of(CalendarChangeRow row) {
            return new ChangeJson(row.kind(), row.firstDay(), row.reason(), row.changedAt(), row.recountedAt());
        }
    }
}
