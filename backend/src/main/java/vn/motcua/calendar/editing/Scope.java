package vn.motcua.calendar.editing;

import vn.motcua.calendar.change.Place;

/** How far a day or hours hold. */
enum Scope {
    NATIONAL,
    PROVINCE,
    /** One agency, or one of its units. */
    PLACE;

    static Scope of(Place place) {
        if (place.isEverywhere()) {
            return NATIONAL;
        }
        return place.isProvince() ? PROVINCE : PLACE;
    }
}
