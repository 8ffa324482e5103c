package vn.motcua.applicant.representation;

import java.time.Instant;
import vn.motcua.applicant.ApplicantId;

/** Leave that was offered and not taken yet: it ends with an account that somebody else may have had. */
public interface OfferedLeave {

    /** Takes back all that the owner has offered since then; in the caller's transaction. */
    void takeBackOfferedSince(ApplicantId owner, Instant since);
}
