package vn.motcua.calendar.book;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/** One shift of a weekday; times as {@code HH:mm}. */
@MappedEntity("calendar_shift")
record CalendarShiftRow(
        @Id String province,
        @Id LocalDate validFrom,
        @Id int weekday,
        @Id String fromTime,
        String toTime) {}
