package vn.motcua.calendar.editing;

import jakarta.inject.Singleton;
import vn.motcua.calendar.DayKind;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.book.BookedDay;
import vn.motcua.calendar.book.CalendarEntries;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;

/** Refuses a worked day of rest that has the hours of another day of rest: nobody would work on it. */
@Singleton
class ExchangedDays {
    private final CalendarEntries entries;

    ExchangedDays(CalendarEntries entries) {
        this.entries = entries;
    }

    /** The day, if it may be written down. */
    BookedDay worked(BookedDay booked) {
        SpecialDay day = booked.day();
        boolean rests = day.kind() == DayKind.SWAPPED_WORKING
                && !entries.hoursWith(booked.place(), day).isWorkingDay(day.day());
        if (rests) {
            throw ProblemException.invalid(
                    "/replaces",
                    "working-day",
                    new Text(
                            "Ngày được nghỉ thay phải là ngày có giờ làm việc",
                            "The day that is off instead must be one with office hours"));
        }
        return booked;
    }
}
