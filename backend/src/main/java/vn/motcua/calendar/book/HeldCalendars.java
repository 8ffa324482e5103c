package vn.motcua.calendar.book;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.calendar.change.Place;

/** The working time of each place that has days or hours of its own, and that of all others. */
record HeldCalendars(long revision, Map<String, WorkingTime> byPlace) {
    HeldCalendars {
        byPlace = Map.copyOf(byPlace);
    }

    /** What is counted by in a place: the calendar of the narrowest that has its own. */
    WorkingTime of(Place place) {
        List<Place> places = place.fromTheWidest();
        return places.reversed().stream()
                .map(wider -> byPlace.get(wider.code()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
