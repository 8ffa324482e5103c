package vn.motcua.calendar.book;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.calendar.change.CalendarRevision;
import vn.motcua.calendar.change.Place;
import vn.motcua.platform.persistence.Transactions;

/** Makes the working time of each place out of what stands in the database. */
@Singleton
class SqlCalendars {
    private final CalendarEntries entries;
    private final CalendarRevision revision;
    private final Transactions transactions;

    SqlCalendars(CalendarEntries entries, CalendarRevision revision, Transactions transactions) {
        this.entries = entries;
        this.revision = revision;
        this.transactions = transactions;
    }

    long revision() {
        return revision.now();
    }

    /** Reads all calendars; a place has the days of all that it lies in, and the hours of the narrowest that has some. */
    HeldCalendars load() {
        return transactions.read(() -> {
            long at = revision();
            List<BookedDay> days = entries.days();
            List<BookedHours> hours = entries.hours();
            Set<Place> places = new HashSet<>(Set.of(Place.EVERYWHERE));
            days.forEach(day -> places.add(day.place()));
            hours.forEach(from -> places.add(from.place()));
            Map<String, WorkingTime> byPlace = new HashMap<>();
            places.forEach(place -> byPlace.put(
                    place.code(), new WorkingTime(BookedHours.holdingAt(place, hours), daysOf(place, days))));
            return new HeldCalendars(at, byPlace);
        });
    }

    private static Map<LocalDate, SpecialDay> daysOf(Place place, List<BookedDay> all) {
        Map<LocalDate, SpecialDay> days = new HashMap<>();
        for (Place wider : place.fromTheWidest()) {
            all.stream()
                    .filter(day -> day.place().equals(wider))
                    .forEach(day -> days.put(day.day().day(), day.day()));
        }
        return days;
    }
}
