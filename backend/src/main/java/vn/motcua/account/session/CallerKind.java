package vn.motcua.account.session;

import java.time.Duration;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.security.Caller;
import vn.motcua.platform.security.OfficerCaller;

/** Who signs in, and for how long it lasts. */
public enum CallerKind {
    /** Stays signed in on a phone that is used at least once a month. */
    APPLICANT(Duration.ofDays(90), Duration.ofDays(30)),
    /** Signs in for a working day, and again after half an hour away. */
    OFFICER(Duration.ofHours(12), Duration.ofMinutes(30));

    private final Duration longest;
    private final Duration idle;

    CallerKind(Duration longest, Duration idle) {
        this.longest = longest;
        this.idle = idle;
    }

    static CallerKind of(Caller caller) {
        return switch (caller) {
            case ApplicantCaller applicant -> APPLICANT;
            case OfficerCaller officer -> OFFICER;
        };
    }

    /** After this the caller signs in again, whatever was done. */
    Duration longest() {
        return longest;
    }

    /** After this without a request the caller signs in again. */
    Duration idle() {
        return idle;
    }
}
