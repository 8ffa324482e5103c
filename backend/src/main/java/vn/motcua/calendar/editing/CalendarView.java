package vn.motcua.calendar.editing;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.calendar.book.BookedDay;
import vn.motcua.calendar.book.BookedHours;
import vn.motcua.calendar.book.CalendarEntries;
import vn.motcua.calendar.change.CalendarChanges;
import vn.motcua.calendar.change.CalendarRevision;
import vn.motcua.calendar.change.CalendarRights;
import vn.motcua.calendar.editing.CalendarJson.ChangeJson;
import vn.motcua.calendar.editing.CalendarJson.DayJson;
import vn.motcua.calendar.editing.CalendarJson.HoursJson;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;

/** Shows a province's calendar of a year: the days and hours that hold there, and how they were changed. */
@Singleton
class CalendarView {
    private final CalendarEntries entries;
    private final CalendarRevision revision;
    private final CalendarChanges changes;
    private final CalendarRights rights;
    private final CalendarPlaces places;
    private final Transactions transactions;

    CalendarView(
            CalendarEntries entries,
            CalendarRevision revision,
            CalendarChanges changes,
            CalendarRights rights,
            CalendarPlaces places,
            Transactions transactions) {
        this.entries = entries;
        this.revision = revision;
        this.changes = changes;
        this.rights = rights;
        this.places = places;
        this.transactions = transactions;
    }

    CalendarJson of(OfficerCaller officer, String province, int year) {
        return transactions.read(() -> new CalendarJson(
                province,
                year,
                revision.now(),
                rights.mayChange(officer),
                rights.mayChangeEverywhere(officer),
                daysOf(province, year),
                hoursOf(province),
                changes.latest(province).stream().map(ChangeJson::of).toList()));
    }

    private List<DayJson> daysOf(String province, int year) {
        Map<LocalDate, DayJson> found = new TreeMap<>();
        // Those that hold everywhere come first, a province's own in their place.
        for (BookedDay booked : entries.days()) {
            LocalDate day = booked.day().day();
            if (day.getYear() == year && booked.place().touches(province)) {
                found.put(day, DayJson.of(booked));
            }
        }
        return List.copyOf(found.values());
    }

    private List<HoursJson> hoursOf(String province) {
        return entries.hours().stream()
                .filter(hours -> hours.place().touches(province))
                .map(this::json)
                .toList();
    }

    private HoursJson json(BookedHours hours) {
        return HoursJson.of(hours, places.name(hours.place()).orElse(null));
    }
}
