package vn.motcua.calendar.editing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DayKind;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.book.BookedDay;
import vn.motcua.calendar.book.BookedHours;
import vn.motcua.calendar.change.CalendarChange;
import vn.motcua.calendar.change.ChangeKind;

/** A province's working calendar of a year; shapes of {@code mobile-api-spec}. Absent is omitted. */
record CalendarJson(
        String province,
        int year,
        long version,
        boolean editable,
        boolean nationalEditable,
        List<DayJson> days,
        List<HoursJson> hours,
        List<ChangeJson> changes) {

    record DayJson(
            LocalDate day,
            DayKind kind,
            String name,
            String nameEn,
            @Nullable String basis,
            @Nullable LocalDate replaces,
            Scope scope) {
        static DayJson of(BookedDay booked) {
            SpecialDay day = booked.day();
            return new DayJson(
                    day.day(),
                    day.kind(),
                    day.name().vi(),
                    day.name().en(),
                    booked.basis(),
                    day.replaces(),
                    Scope.of(booked.place()));
        }
    }

    /** Hours from a day on; weekdays without a shift are days of rest. The place is absent where all are meant. */
    record HoursJson(
            LocalDate validFrom, Scope scope, @Nullable PlaceJson place, List<ShiftJson> shifts) {
        static HoursJson of(BookedHours booked, @Nullable String name) {
            Scope scope = Scope.of(booked.place());
            String code = booked.place().code();
            PlaceJson place = scope == Scope.PLACE ? new PlaceJson(code, name == null ? code : name) : null;
            return new HoursJson(
                    booked.validFrom(), scope, place, ShiftJson.of(booked).toList());
        }
    }

    /** An agency or a unit by its code. */
    record PlaceJson(String code, String name) {}

    /** Weekdays from 1, Monday, to 7; times as HH:mm. */
    record ShiftJson(int weekday, String from, String to) {
        static Stream<ShiftJson> of(BookedHours booked) {
            return booked.hours().week().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .flatMap(day -> day.getValue().stream()
                            .map(shift -> new ShiftJson(
                                    day.getKey().getValue(),
                                    shift.from().toString(),
                                    shift.to().toString())));
        }
    }

    /** A change that was made, and whether running dates have been counted by it. */
    record ChangeJson(
            ChangeKind kind,
            LocalDate firstDay,
            Scope scope,
            String reason,
            Instant at,
            @Nullable Instant recountedAt) {
        static ChangeJson of(CalendarChange change) {
            return new ChangeJson(
                    change.kind(),
                    change.firstDay(),
                    Scope.of(change.place()),
                    change.reason(),
                    change.at(),
                    change.recountedAt());
        }
    }
}
