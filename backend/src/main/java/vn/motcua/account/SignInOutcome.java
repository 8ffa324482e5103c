package vn.motcua.account;

import java.time.Duration;
import vn.motcua.account.code.CodeCheck;
import vn.motcua.account.session.Tokens;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.ApplicantKind;

/** How signing in or registering with a one-time code ends. */
sealed interface SignInOutcome {

    /** Signed in. */
    record SignedIn(Tokens tokens, Applicant applicant) implements SignInOutcome {}

    /** The code is wrong, or no code of the challenge is good any more: over, used, tried too often, or never sent. */
    record CodeRejected(CodeCheck.Rejected why) implements SignInOutcome {}

    /** The code is right, and nobody is registered with this number. */
    record NotRegistered() implements SignInOutcome {}

    /** The code is right, and the number is registered with another phone: its holder goes to a counter. */
    record OtherPhone(ApplicantKind kind) implements SignInOutcome {}

    /** The code is right, and the number is registered with this phone. */
    record AlreadyRegistered() implements SignInOutcome {}

    /** The code is right, but the number is a citizen's and an organisation registers, or the other way round. */
    record OtherKind() implements SignInOutcome {}

    /** Too many tries; the next may be made after this. */
    record TooMany(Duration retryAfter) implements SignInOutcome {}
}
