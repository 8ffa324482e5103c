package vn.motcua.account.phone;

import jakarta.inject.Singleton;
import vn.motcua.officer.OneStopHeads;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;

/** Which officers bind accounts to other phones. */
@Singleton
class CounterRights {

    private final OneStopHeads heads;

    CounterRights(OneStopHeads heads) {
        this.heads = heads;
    }

    /** Refuses all but those who take dossiers in, heads and leaders. */
    void require(OfficerCaller officer) {
        boolean may = officer.holds(OfficerRole.INTAKE)
                || officer.holds(OfficerRole.HEAD)
                || officer.holds(OfficerRole.LEADER);
        if (!may) {
            throw ProblemException.of(PhoneChangeProblem.NOT_AT_COUNTER);
        }
    }

    /** Refuses all but those who head or lead a one-stop shop of an agency that exists. */
    void requireHead(OfficerCaller officer) {
        if (!heads.include(officer)) {
            throw ProblemException.of(PhoneChangeProblem.ONLY_HEAD);
        }
    }
}
