package vn.motcua.calendar.book;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DayKind;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.change.Place;
import vn.motcua.platform.text.Text;

@MappedEntity("calendar_day")
record CalendarDayRow(
        @Id String province,
        @Id LocalDate day,
        String kind,
        String name,
        String nameEn,
        @Nullable String basis,
        @Nullable LocalDate replaces) {

    static CalendarDayRow of(BookedDay booked) {
        SpecialDay day = booked.day();
        return new CalendarDayRow(
                booked.place().code(),
                day.day(),
                day.kind().name(),
                day.name().vi(),
                day.name().en(),
                booked.basis(),
                day.replaces());
    }

    BookedDay booked() {
        SpecialDay special = new SpecialDay(day, DayKind.valueOf(kind), new Text(name, nameEn), replaces);
        return new BookedDay(new Place(province), special, basis);
    }
}
