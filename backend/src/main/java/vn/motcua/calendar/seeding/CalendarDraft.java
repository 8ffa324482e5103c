package vn.motcua.calendar.seeding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DayKind;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.Shift;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.book.BookedDay;
import vn.motcua.calendar.book.BookedHours;
import vn.motcua.calendar.change.Place;
import vn.motcua.platform.text.Text;

/**
 * A calendar as the seeds write it.
 *
 * @param province its code, {@code H56}; null for all provinces
 */
record CalendarDraft(@Nullable String province, List<HoursDraft> hours, List<DayDraft> days) {

    /** All its days. */
    List<BookedDay> bookedDays() {
        return days.stream().map(day -> day.booked(whole())).toList();
    }

    /** All its hours, those of single agencies and units included. */
    List<BookedHours> bookedHours() {
        return hours.stream().map(from -> from.booked(whole())).toList();
    }

    private Place whole() {
        return province == null ? Place.EVERYWHERE : new Place(province);
    }

    /**
     * Office hours from a day on; each shift as begin and end, {@code HH:mm}.
     *
     * @param place code of the one agency or unit whose they are; null for all
     */
    record HoursDraft(LocalDate validFrom, @Nullable String place, Map<DayOfWeek, List<List<String>>> week) {
        BookedHours booked(Place whole) {
            Place whose = place == null ? whole : new Place(place);
            if (!whose.touches(whole.province())) {
                throw new IllegalArgumentException(place + " does not lie in " + whole.province());
            }
            return new BookedHours(whose, validFrom, officeHours());
        }

        private OfficeHours officeHours() {
            Map<DayOfWeek, List<Shift>> shifts = new EnumMap<>(DayOfWeek.class);
            week.forEach((weekday, times) ->
                    shifts.put(weekday, times.stream().map(HoursDraft::shift).toList()));
            return new OfficeHours(shifts);
        }

        private static Shift shift(List<String> times) {
            if (times.size() != 2) {
                throw new IllegalArgumentException("a shift has a begin and an end: " + times);
            }
            return new Shift(LocalTime.parse(times.getFirst()), LocalTime.parse(times.getLast()));
        }
    }

    /** A day that is not as its weekday says, with the announcement that says so. */
    record DayDraft(
            LocalDate day,
            DayKind kind,
            String name,
            String nameEn,
            @Nullable String basis,
            @Nullable LocalDate replaces) {
        BookedDay booked(Place whole) {
            return new BookedDay(whole, new SpecialDay(day, kind, new Text(name, nameEn), replaces), basis);
        }
    }
}
