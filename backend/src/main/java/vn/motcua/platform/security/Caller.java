package vn.motcua.platform.security;

import java.util.UUID;

/** Who is calling; a controller takes it, or one of its two kinds, as a parameter. */
public sealed interface Caller permits ApplicantCaller, OfficerCaller {
    /** The applicant's or the officer's id. */
    UUID id();

    /** The session the caller's token belongs to. */
    UUID sessionId();
}
