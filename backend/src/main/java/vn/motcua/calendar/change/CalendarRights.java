package vn.motcua.calendar.change;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.Tier;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;

/**
 * Whose calendar an officer reads and may change: that of the province, and of the places in it, administrators at an agency
 * of the province's tier; what holds everywhere, administrators at an agency that has no superior.
 */
@Singleton
public class CalendarRights {
    private final Agencies agencies;

    CalendarRights(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The province that the officer's work is counted by. */
    public String read(OfficerCaller officer) {
        return administered(officer)
                .or(() -> agenciesOf(officer).map(Agency::provinceCode).findFirst())
                .orElseThrow(() -> ProblemException.of(CalendarProblem.NOT_YOUR_CALENDAR));
    }

    /** The province that the officer changes the calendar of; refuses who changes none. */
    public String required(OfficerCaller officer) {
        return administered(officer).orElseThrow(() -> ProblemException.of(CalendarProblem.NOT_YOUR_CALENDAR));
    }

    /** Whether the officer changes the calendar of the province. */
    public boolean mayChange(OfficerCaller officer) {
        return administered(officer).isPresent();
    }

    /** Whether the officer changes what holds everywhere. */
    public boolean mayChangeEverywhere(OfficerCaller officer) {
        return agenciesOf(officer).anyMatch(agency -> agency.parentId() == null && administers(officer, agency));
    }

    /** Refuses who may not change what holds in a place. */
    public void require(OfficerCaller officer, Place place) {
        String province = required(officer);
        if (place.isEverywhere() && !mayChangeEverywhere(officer)) {
            throw ProblemException.of(CalendarProblem.NOT_EVERYBODYS_CALENDAR);
        }
        if (!place.touches(province)) {
            throw ProblemException.of(CalendarProblem.NOT_YOUR_CALENDAR);
        }
    }

    private Optional<String> administered(OfficerCaller officer) {
        return agenciesOf(officer)
                .filter(agency -> agency.tier() == Tier.PROVINCE && administers(officer, agency))
                .map(Agency::provinceCode)
                .findFirst();
    }

    private static boolean administers(OfficerCaller officer, Agency agency) {
        return officer.holds(OfficerRole.ADMIN, agency.id().value());
    }

    private Stream<Agency> agenciesOf(OfficerCaller officer) {
        return officer.posts().stream().flatMap(post -> agencies.find(new AgencyId(post.agencyId())).stream());
    }
}
