package vn.motcua.calendar.book;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("calendar_day")
record CalendarDayRow(
        @Id String province,
        @Id LocalDate day,
        String kind,
        String name,
        String nameEn,
        @Nullable String basis,
        @Nullable LocalDate replaces) {}
