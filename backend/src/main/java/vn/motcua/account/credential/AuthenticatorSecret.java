package vn.motcua.account.credential;

import java.security.SecureRandom;
import java.util.Locale;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import vn.motcua.platform.secret.Base32;

/** The secret that an officer's authenticator app shares with us, written in Base32 (RFC 4648) without padding. */
public record AuthenticatorSecret(String base32) {

    private static final int FEWEST_BYTES = 16;

    /** 160 bits. */
    private static final int NEW_CHARACTERS = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    public AuthenticatorSecret {
        base32 = base32.replace(" ", "").replace("=", "").toUpperCase(Locale.ROOT);
        if (Base32.decoded(base32).length < FEWEST_BYTES) {
            throw new IllegalArgumentException("an authenticator's secret has at least 16 bytes");
        }
    }

    /** A new secret of 20 bytes, as RFC 4226 recommends. */
    public static AuthenticatorSecret random() {
        StringBuilder base32 = new StringBuilder(NEW_CHARACTERS);
        for (int i = 0; i < NEW_CHARACTERS; i++) {
            base32.append(Base32.LETTERS.charAt(RANDOM.nextInt(Base32.LETTERS.length())));
        }
        return new AuthenticatorSecret(base32.toString());
    }

    /** The key that codes are computed with. */
    public SecretKey key() {
        return new SecretKeySpec(Base32.decoded(base32), "HmacSHA1");
    }

    /** For logs: nothing. */
    @Override
    public String toString() {
        return "AuthenticatorSecret";
    }
}
