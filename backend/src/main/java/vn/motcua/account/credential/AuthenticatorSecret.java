package vn.motcua.account.credential;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The secret that an officer's authenticator app shares with us, written in Base32 (RFC 4648) without padding. */
public record AuthenticatorSecret(String base32) {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_PER_CHARACTER = 5;
    private static final int FEWEST_BYTES = 16;

    /** 160 bits. */
    private static final int NEW_CHARACTERS = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    public AuthenticatorSecret {
        base32 = base32.replace(" ", "").replace("=", "").toUpperCase(Locale.ROOT);
        if (decode(base32).length < FEWEST_BYTES) {
            throw new IllegalArgumentException("an authenticator's secret has at least 16 bytes");
        }
    }

    /** A new secret of 20 bytes, as RFC 4226 recommends. */
    public static AuthenticatorSecret random() {
        StringBuilder base32 = new StringBuilder(NEW_CHARACTERS);
        for (int i = 0; i < NEW_CHARACTERS; i++) {
            base32.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new AuthenticatorSecret(base32.toString());
    }

    /** The key that codes are computed with. */
    public SecretKey key() {
        return new SecretKeySpec(decode(base32), "HmacSHA1");
    }

    /** For logs: nothing. */
    @Override
    public String toString() {
        return "AuthenticatorSecret";
    }

    private static byte[] decode(String base32) {
        byte[] bytes = new byte[base32.length() * BITS_PER_CHARACTER / Byte.SIZE];
        int written = 0;
        int bits = 0;
        int buffer = 0;
        for (int i = 0; i < base32.length(); i++) {
            int value = ALPHABET.indexOf(base32.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException("not Base32");
            }
            buffer = buffer << BITS_PER_CHARACTER | value;
            bits += BITS_PER_CHARACTER;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes[written++] = (byte) (buffer >> bits);
            }
        }
        return Arrays.copyOf(bytes, written);
    }
}
