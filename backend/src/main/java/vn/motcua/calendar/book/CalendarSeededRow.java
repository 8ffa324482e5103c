package vn.motcua.calendar.book;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/** A day, or hours from a day on, that the seeds have brought once. */
@MappedEntity("calendar_seeded")
record CalendarSeededRow(
        @Id String province, @Id String kind, @Id LocalDate day) {
    static CalendarSeededRow ofDay(String province, LocalDate day) {
        return new CalendarSeededRow(province, "DAY", day);
    }

    static CalendarSeededRow ofHours(String province, LocalDate validFrom) {
        return new CalendarSeededRow(province, "HOURS", validFrom);
    }
}
