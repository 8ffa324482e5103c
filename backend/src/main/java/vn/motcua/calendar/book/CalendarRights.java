package vn.motcua.calendar.book;

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

/** Whose calendar an officer reads, and whether they may change it: administrators at an agency of the province's tier. */
@Singleton
class CalendarRights {
    private final Agencies agencies;

    CalendarRights(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The province that the officer changes the calendar of. */
    Optional<String> administered(OfficerCaller officer) {
        return agenciesOf(officer)
                .filter(agency -> agency.tier() == Tier.PROVINCE
                        && officer.holds(OfficerRole.ADMIN, agency.id().value()))
                .map(Agency::provinceCode)
                .findFirst();
    }

    String required(OfficerCaller officer) {
        return administered(officer).orElseThrow(() -> ProblemException.of(CalendarProblem.NOT_YOUR_CALENDAR));
    }

    /** The province whose calendar the officer's work is counted by. */
    String read(OfficerCaller officer) {
        return administered(officer)
                .or(() -> agenciesOf(officer).map(Agency::provinceCode).findFirst())
                .orElseThrow(() -> ProblemException.of(CalendarProblem.NOT_YOUR_CALENDAR));
    }

    private Stream<Agency> agenciesOf(OfficerCaller officer) {
        return officer.posts().stream().flatMap(post -> agencies.find(new AgencyId(post.agencyId())).stream());
    }
}
