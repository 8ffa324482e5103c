package vn.motcua.calendar.editing;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.calendar.DayKind;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.calendar.book.BookedDay;
import vn.motcua.calendar.book.BookedHours;
import vn.motcua.calendar.book.CalendarEntries;
import vn.motcua.calendar.change.Place;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;

/** Refuses a worked day of rest that has the hours of another day of rest: nobody would work on it. */
@Singleton
class ExchangedDays {
    private final CalendarEntries entries;

    ExchangedDays(CalendarEntries entries) {
        this.entries = entries;
    }

    /** The day, if it may be written down. */
    BookedDay worked(BookedDay booked) {
        SpecialDay day = booked.day();
        boolean rests = day.kind() == DayKind.SWAPPED_WORKING
                && !new WorkingTime(hoursOf(booked.place()), Map.of(day.day(), day)).isWorkingDay(day.day());
        if (rests) {
            throw ProblemException.invalid(
                    "/replaces",
                    "working-day",
                    new Text(
                            "Ngày được nghỉ thay phải là ngày có giờ làm việc",
                            "The day that is off instead must be one with office hours"));
        }
        return booked;
    }

    /** The hours of the narrowest place that has its own, by their first day. */
    private Map<LocalDate, OfficeHours> hoursOf(Place place) {
        List<BookedHours> all = entries.hours();
        return place.fromTheWidest().reversed().stream()
                .map(wider -> all.stream()
                        .filter(hours -> hours.place().equals(wider))
                        .collect(Collectors.toMap(BookedHours::validFrom, BookedHours::hours)))
                .filter(hours -> !hours.isEmpty())
                .findFirst()
                .orElse(Map.of());
    }
}
