package vn.motcua.calendar.book;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.Shift;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.calendar.change.Place;

/** The days and hours that are written down; whoever changes them does it by the log of changes. */
@Singleton
public class CalendarEntries {
    private final CalendarDayRows days;
    private final CalendarShiftRows shifts;

    CalendarEntries(CalendarDayRows days, CalendarShiftRows shifts) {
        this.days = days;
        this.shifts = shifts;
    }

    /** All days, those that hold everywhere first. */
    public List<BookedDay> days() {
        return days.all().stream().map(CalendarDayRow::booked).toList();
    }

    /** All hours, those that hold everywhere first, and those of a place by their first day. */
    public List<BookedHours> hours() {
        Map<List<Object>, List<CalendarShiftRow>> weeks = new LinkedHashMap<>();
        for (CalendarShiftRow row : shifts.all()) {
            weeks.computeIfAbsent(List.of(row.place(), row.validFrom()), key -> new ArrayList<>())
                    .add(row);
        }
        return weeks.values().stream().map(CalendarEntries::booked).toList();
    }

    /** The working time of a place by its hours, with one day that is not as usual beside them. */
    public WorkingTime hoursWith(Place place, SpecialDay day) {
        return new WorkingTime(BookedHours.holdingAt(place, hours()), Map.of(day.day(), day));
    }

    /** Adds what is not there yet. */
    public void add(Collection<BookedDay> newDays, Collection<BookedHours> newHours) {
        days.saveAll(newDays.stream().map(CalendarDayRow::of).toList());
        shifts.saveAll(newHours.stream().flatMap(CalendarShiftRow::of).toList());
    }

    /** Adds a day, or puts it in the place of the one that was there. */
    public void put(BookedDay day) {
        removeDay(day.place(), day.day().day());
        add(List.of(day), List.of());
    }

    /** Adds hours, or puts them in the place of those from the same day. */
    public void put(BookedHours hours) {
        removeHours(hours.place(), hours.validFrom());
        add(List.of(), List.of(hours));
    }

    /** Whether there was such a day. */
    public boolean removeDay(Place place, LocalDate day) {
        return days.remove(place.code(), day) > 0;
    }

    /** Whether there were such hours. */
    public boolean removeHours(Place place, LocalDate validFrom) {
        return shifts.remove(place.code(), validFrom) > 0;
    }

    private static BookedHours booked(List<CalendarShiftRow> rows) {
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        rows.forEach(row -> week.computeIfAbsent(row.dayOfWeek(), weekday -> new ArrayList<>())
                .add(row.shift()));
        CalendarShiftRow first = rows.getFirst();
        return new BookedHours(new Place(first.place()), first.validFrom(), new OfficeHours(week));
    }
}
