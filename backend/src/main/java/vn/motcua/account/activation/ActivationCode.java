package vn.motcua.account.activation;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Twenty random characters, 99 bits, that are typed from paper: letters and digits that look alike are not among them.
 *
 * @param characters without the hyphens by which it is written
 */
record ActivationCode(String characters) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;
    private static final Pattern WELL_FORMED = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0-]+");
    private static final SecureRandom RANDOM = new SecureRandom();

    ActivationCode {
        if (!WELL_FORMED.matcher(characters).matches()) {
            throw new IllegalArgumentException("an activation code has twenty letters and digits");
        }
    }

    static ActivationCode random() {
        StringBuilder characters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            characters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new ActivationCode(characters.toString());
    }

    /** Reads what was typed: hyphens and spaces anywhere, small letters too; empty when it is none. */
    static Optional<ActivationCode> parse(String typed) {
        String characters = SEPARATORS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        return WELL_FORMED.matcher(characters).matches()
                ? Optional.of(new ActivationCode(characters))
                : Optional.empty();
    }

    /** As it is shown and copied: four groups of five. */
    String written() {
        return String.join("-", characters.split("(?<=\\G.{" + GROUP + "})"));
    }

    /** For logs: nothing. */
    @Override
    public String toString() {
        return "ActivationCode";
    }
}
