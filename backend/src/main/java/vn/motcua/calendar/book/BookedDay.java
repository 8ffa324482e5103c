package vn.motcua.calendar.book;

import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.change.Place;

/**
 * A day that is not as its weekday says.
 *
 * @param place everywhere, or a province
 * @param basis the announcement that says so; none for what the law says itself
 */
public record BookedDay(
        Place place, SpecialDay day, @Nullable String basis) {
    public BookedDay {
        if (!place.isEverywhere() && !place.isProvince()) {
            throw new IllegalArgumentException("days are a province's or everybody's, not of " + place.code());
        }
    }
}
