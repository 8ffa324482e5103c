package vn.motcua.calendar.editing;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.calendar.book.BookedDay;
import vn.motcua.calendar.book.BookedHours;
import vn.motcua.calendar.book.CalendarEntries;
import vn.motcua.calendar.change.CalendarLog;
import vn.motcua.calendar.change.ChangeKind;
import vn.motcua.calendar.change.Place;

/** Changes the days and hours of a place, each change with its reason; running dates are counted by it afterwards. */
@Singleton
class ChangeCalendar {
    private final CalendarEntries entries;
    private final CalendarLog log;

    ChangeCalendar(CalendarEntries entries, CalendarLog log) {
        this.entries = entries;
        this.log = log;
    }

    /**
     * By whom and why a calendar is changed.
     *
     * @param expectedVersion the version that was read
     */
    record Order(long expectedVersion, UUID officerId, String reason) {}

    /** Adds a day that is not as its weekday says, or replaces the one that is there. */
    CalendarLog.Outcome putDay(Order order, BookedDay day) {
        CalendarLog.Entry entry =
                entry(order, ChangeKind.DAY_PUT, day.place(), day.day().day());
        return log.change(order.expectedVersion(), entry, () -> {
            entries.put(day);
            return true;
        });
    }

    /** Takes a day away: it is again what the wider calendar says, or what its weekday says. */
    CalendarLog.Outcome removeDay(Order order, Place place, LocalDate day) {
        CalendarLog.Entry entry = entry(order, ChangeKind.DAY_REMOVED, place, day);
        return log.change(order.expectedVersion(), entry, () -> entries.removeDay(place, day));
    }

    /** Sets the hours of a place from a day on. */
    CalendarLog.Outcome putHours(Order order, BookedHours hours) {
        CalendarLog.Entry entry = entry(order, ChangeKind.HOURS_PUT, hours.place(), hours.validFrom());
        return log.change(order.expectedVersion(), entry, () -> {
            entries.put(hours);
            return true;
        });
    }

    /** Takes hours away: those before them go on. */
    CalendarLog.Outcome removeHours(Order order, Place place, LocalDate validFrom) {
        CalendarLog.Entry entry = entry(order, ChangeKind.HOURS_REMOVED, place, validFrom);
        return log.change(order.expectedVersion(), entry, () -> entries.removeHours(place, validFrom));
    }

    private static CalendarLog.Entry entry(Order order, ChangeKind kind, Place place, LocalDate firstDay) {
        return new CalendarLog.Entry(kind, place, firstDay, order.reason(), order.officerId());
    }
}
