package vn.motcua.calendar.book;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.change.Place;

/** The office hours of a place from a day on, until others follow. */
public record BookedHours(Place place, LocalDate validFrom, OfficeHours hours) {

    /** What holds at a place by its first day: its own hours from their first day on, and before it those of the wider one. */
    static Map<LocalDate, OfficeHours> holdingAt(Place place, List<BookedHours> all) {
        Map<LocalDate, OfficeHours> holding = new HashMap<>();
        for (Place wider : place.fromTheWidest()) {
            List<BookedHours> own =
                    all.stream().filter(from -> from.place().equals(wider)).toList();
            own.stream()
                    .map(BookedHours::validFrom)
                    .min(LocalDate::compareTo)
                    .ifPresent(first -> holding.keySet().removeIf(from -> !from.isBefore(first)));
            own.forEach(from -> holding.put(from.validFrom(), from.hours()));
        }
        return holding;
    }
}
