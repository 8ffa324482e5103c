package vn.motcua.calendar.book;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import vn.motcua.calendar.Shift;

/** One shift of a weekday; times as {@code HH:mm}. */
@MappedEntity("calendar_shift")
record CalendarShiftRow(
        @Id String place,
        @Id LocalDate validFrom,
        @Id int weekday,
        @Id String fromTime,
        String toTime) {

    static Stream<CalendarShiftRow> of(BookedHours booked) {
        return booked.hours().week().entrySet().stream()
                .flatMap(day -> day.getValue().stream()
                        .map(shift -> new CalendarShiftRow(
                                booked.place().code(),
                                booked.validFrom(),
                                day.getKey().getValue(),
                                shift.from().toString(),
                                shift.to().toString())));
    }

    DayOfWeek dayOfWeek() {
        return DayOfWeek.of(weekday);
    }

    Shift shift() {
        return new Shift(LocalTime.parse(fromTime), LocalTime.parse(toTime));
    }
}
