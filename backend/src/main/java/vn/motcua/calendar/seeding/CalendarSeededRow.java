package vn.motcua.calendar.seeding;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import vn.motcua.calendar.book.BookedDay;
import vn.motcua.calendar.book.BookedHours;

/** A day, or hours from a day on, that the seeds have brought once. */
@MappedEntity("calendar_seeded")
record CalendarSeededRow(
        @Id String place, @Id String kind, @Id LocalDate day) {
    static CalendarSeededRow of(BookedDay day) {
        return new CalendarSeededRow(day.place().code(), "DAY", day.day().day());
    }

    static CalendarSeededRow of(BookedHours hours) {
        return new CalendarSeededRow(hours.place().code(), "HOURS", hours.validFrom());
    }
}
