package vn.motcua.result;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The code by which anyone may ask whether a result is real: 20 letters and digits of which no two look alike, about 99
 * bits of chance, so that none is ever guessed.
 */
public record VerificationCode(String value) {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;
    private static final Pattern WRITTEN = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern BETWEEN_GROUPS = Pattern.compile("[\\s-]+");
    private static final RandomGenerator RANDOM = new SecureRandom();

    public VerificationCode {
        if (!WRITTEN.matcher(value).matches()) {
            throw new IllegalArgumentException("not a verification code");
        }
    }

    /** A new one. */
    public static VerificationCode random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new VerificationCode(code.toString());
    }

    /** Reads what a person typed: capitals or not, in groups or not. */
    static Optional<VerificationCode> parse(String typed) {
        String plain = BETWEEN_GROUPS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        return WRITTEN.matcher(plain).matches() ? Optional.of(new VerificationCode(plain)) : Optional.empty();
    }

    /** As people read it: {@code ABCDE-FGHJK-MNPQR-STUVW}. */
    public String grouped() {
        StringBuilder grouped = new StringBuilder(value);
        for (int at = LENGTH - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, '-');
        }
        return grouped.toString();
    }
}
