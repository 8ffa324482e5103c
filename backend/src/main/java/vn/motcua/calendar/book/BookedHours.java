package vn.motcua.calendar.book;

import java.time.LocalDate;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.change.Place;

/** The office hours of a place from a day on, until others follow. */
public record BookedHours(Place place, LocalDate validFrom, OfficeHours hours) {}
