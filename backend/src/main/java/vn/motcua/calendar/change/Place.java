package vn.motcua.calendar.change;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a part of a calendar holds for: everywhere, a province, or an agency or unit with hours of its own.
 *
 * @param code empty for everywhere; else the code of a province ({@code H56}), an agency ({@code H56.31.01}) or a unit
 *     ({@code H56.31.01/MC})
 */
public record Place(String code) {
    public static final Place EVERYWHERE = new Place("");

    public boolean isEverywhere() {
        return code.isEmpty();
    }

    /** Whether it is a whole province. */
    public boolean isProvince() {
        return !isEverywhere() && code.equals(province());
    }

    /** The code of the province it lies in; empty for everywhere. */
    public String province() {
        return code.split("[./]", 2)[0];
    }

    /** What holds here, from the widest to the place itself: everywhere, the province, the agency, the unit. */
    public List<Place> fromTheWidest() {
        String agency = code.split("/", 2)[0];
        return Stream.of("", province(), agency, code)
                .distinct()
                .map(Place::new)
                .toList();
    }

    /** Whether what holds for this place can move the dates of a province's dossiers. */
    public boolean touches(String province) {
        return isEverywhere() || province.equals(province());
    }
}
