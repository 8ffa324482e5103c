package vn.motcua.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.account.session.CallerKind;
import vn.motcua.account.session.Tokens;
import vn.motcua.applicant.Applicant;
import vn.motcua.officer.Officer;

/** The answer to whoever signs in; a web client's tokens are in cookies instead. */
record SessionJson(
        @Nullable String accessToken,
        long expiresInSeconds,
        @Nullable String refreshToken,
        String tokenType,
        Who caller,
        @Nullable List<Warning> warnings) {

    /** Who has signed in. */
    record Who(CallerKind kind, UUID id, String name) {
        static Who of(Applicant applicant) {
            return new Who(CallerKind.APPLICANT, applicant.id().value(), applicant.fullName());
        }

        static Who of(Officer officer) {
            return new Who(CallerKind.OFFICER, officer.id().value(), officer.fullName());
        }
    }

    /** What is worth a second look, in the caller's language. */
    record Warning(String pointer, String keyword, String message) {}

    /** A code that is on its way. */
    record ChallengeJson(UUID challengeId, Instant expiresAt, long resendAfterSeconds) {}

    static SessionJson of(Tokens tokens, boolean web, Who caller, List<Warning> warnings) {
        return new SessionJson(
                web ? null : tokens.accessToken(),
                tokens.accessLasts().toSeconds(),
                web ? null : tokens.refreshToken(),
                "Bearer",
                caller,
                warnings.isEmpty() ? null : warnings);
    }
}
