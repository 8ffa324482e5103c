package vn.motcua.account.credential;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.SecretKey;

/** The six digits of an authenticator app (RFC 6238: HMAC-SHA-1, steps of 30 s), one step early or late allowed. */
final class Authenticator {

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int DIGITS = 6;
    private static final int DRIFT_STEPS = 1;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);

    /** The step that the code belongs to; empty when it is no code of these minutes. */
    OptionalLong stepOf(String code, SecretKey secret, Instant now) {
        long current = now.getEpochSecond() / STEP.toSeconds();
        OptionalLong found = OptionalLong.empty();
        for (long step = current - DRIFT_STEPS; step <= current + DRIFT_STEPS; step++) {
            // All steps are compared, so that the time taken tells nothing.
            if (isEqual(code, codeAt(step, secret))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private String codeAt(long step, SecretKey secret) {
        try {
            Instant at = Instant.ofEpochSecond(step * STEP.toSeconds());
            return generator.generateOneTimePasswordString(secret, at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("an authenticator's secret is no HMAC key", e);
        }
    }

    private static boolean isEqual(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
