package vn.motcua.applicant.representation;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.security.OpenSessions;

/**
 * Holds all whom a representation is about to concern until the transaction ends, in one order for all that do so. Whoever gives an
 * account back to its holder holds it too, and ends what was given by it and in its name: what is given here comes before that and is
 * ended, or after it and is not done.
 */
@Singleton
public class PartiesHold {

    private final Applicants applicants;
    private final OpenSessions openSessions;

    PartiesHold(Applicants applicants, OpenSessions openSessions) {
        this.applicants = applicants;
        this.openSessions = openSessions;
    }

    /** Holds the caller, whose session must still be open, and the others; first of all in a transaction that writes. */
    public void hold(ApplicantCaller caller, Set<ApplicantId> others) {
        Set<ApplicantId> parties = new HashSet<>(others);
        parties.add(new ApplicantId(caller.applicantId()));
        parties.stream().sorted(Comparator.comparing(ApplicantId::value)).forEach(applicants::lock);
        openSessions.require(caller);
    }
}
