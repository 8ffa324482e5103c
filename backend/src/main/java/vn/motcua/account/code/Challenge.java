package vn.motcua.account.code;

import java.time.Instant;
import vn.motcua.applicant.Identifier;
import vn.motcua.applicant.PhoneNumber;

/** A question put to a phone for one purpose: whoever answers it with the code sent there holds that phone. */
public record Challenge(ChallengeId id, Purpose purpose, PhoneNumber phone, Identifier identifier, Instant expiresAt) {}
