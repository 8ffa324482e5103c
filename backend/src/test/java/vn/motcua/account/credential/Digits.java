package vn.motcua.account.credential;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;

/** What an authenticator app shows that was set up with a secret. */
public final class Digits {

    private Digits() {}

    /** At this moment. */
    public static String of(String base32) {
        return at(base32, Instant.now());
    }

    /** Of some other day. */
    public static String wrong(String base32) {
        return at(base32, Instant.now().minus(Duration.ofDays(1)));
    }

    private static String at(String base32, Instant at) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new AuthenticatorSecret(base32).key(), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
