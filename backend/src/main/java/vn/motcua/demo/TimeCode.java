package vn.motcua.demo;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import vn.motcua.platform.secret.Base32;

/** Time-based codes as an officer's authenticator shows them (RFC 6238: SHA-1, 6 digits, 30 seconds). */
final class TimeCode {
    static final int STEP_SECONDS = 30;

    private TimeCode() {}

    static String of(String base32Secret, Instant at) {
        TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
        try {
            return codes.generateOneTimePasswordString(
                    new SecretKeySpec(Base32.decoded(base32Secret), codes.getAlgorithm()), at);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
