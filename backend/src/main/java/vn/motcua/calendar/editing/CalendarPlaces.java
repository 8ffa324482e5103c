package vn.motcua.calendar.editing;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.agency.Unit;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.calendar.change.Place;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;

/** Finds the place that an administrator means, and what a place is called. */
@Singleton
class CalendarPlaces {
    private final Agencies agencies;

    CalendarPlaces(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Whose days are meant: everybody's or the province's, for no agency has days of its own. */
    Place ofDays(String province, @Nullable Scope scope) {
        if (scope == Scope.PLACE) {
            throw ProblemException.invalid(
                    "/scope",
                    "enum",
                    new Text(
                            "Ngày nghỉ, ngày làm bù là của cả nước hoặc của tỉnh",
                            "Days off and worked days hold for all provinces or for one"));
        }
        return scope == Scope.NATIONAL ? Place.EVERYWHERE : new Place(province);
    }

    /** Whose hours are meant. */
    Place ofHours(String province, @Nullable Scope scope, @Nullable String code) {
        return scope == Scope.PLACE ? known(code == null ? "" : code.strip(), province) : ofDays(province, scope);
    }

    /** What an agency or a unit is called; empty for what is neither any more. */
    Optional<String> name(Place place) {
        String code = place.code();
        return agencies.findUnitByCode(code)
                .map(this::name)
                .or(() -> agencies.findByCode(code).map(Agency::name));
    }

    private String name(Unit unit) {
        return unit.name() + ", " + agencies.get(unit.agencyId()).name();
    }

    private Place known(String code, String province) {
        Place place = new Place(code);
        boolean known = agencies.findUnitByCode(code).isPresent()
                || agencies.findByCode(code)
                        .filter(agency -> agency.code().equals(code))
                        .isPresent();
        if (!known || !place.touches(province) || place.isProvince()) {
            throw ProblemException.invalid(
                    "/place",
                    "unknown",
                    new Text(
                            "Tỉnh không có cơ quan hoặc đơn vị mang mã này, ví dụ H56.31.01 hoặc H56.31.01/MC",
                            "The province has no agency or unit of that code, such as H56.31.01 or H56.31.01/MC"));
        }
        return place;
    }
}
