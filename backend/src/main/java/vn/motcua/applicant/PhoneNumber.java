package vn.motcua.applicant;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Vietnamese mobile number, kept as {@code +84} and nine digits. Numbers are carried from one operator to another
 * since 2018: nothing may be concluded from the prefix.
 */
public record PhoneNumber(String value) {

    private static final Pattern STORED = Pattern.compile("\\+84(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])[0-9]{7}");
    private static final Pattern TYPED =
            Pattern.compile("(?:0|\\+?84)((?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])[0-9]{7})");
    private static final Pattern ELEVEN_DIGITS = Pattern.compile("(?:0|\\+?84)1[0-9]{9}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0.()-]+");

    public PhoneNumber {
        if (!STORED.matcher(value).matches()) {
            throw new IllegalArgumentException("not a mobile number");
        }
    }

    /** Reads what a person typed: leading 0, 84 or +84; spaces, dots and hyphens allowed. */
    public static Optional<PhoneNumber> parse(String text) {
        Matcher number = TYPED.matcher(SEPARATORS.matcher(text).replaceAll(""));
        return number.matches() ? Optional.of(new PhoneNumber("+84" + number.group(1))) : Optional.empty();
    }

    /** Whether this is an eleven-digit number (01x) as they were until 2018, which its owner knows by a new prefix now. */
    public static boolean isOldElevenDigits(String text) {
        return ELEVEN_DIGITS.matcher(SEPARATORS.matcher(text).replaceAll("")).matches();
    }

    /** The number as people write it, with a leading 0. */
    public String national() {
        return "0" + value.substring(3);
    }

    /** For logs: all but the last three digits hidden. */
    @Override
    public String toString() {
        return "+84******" + value.substring(9);
    }
}
