package vn.motcua.account.code;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** Six random digits. */
record OneTimeCode(String digits) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    OneTimeCode {
        if (!SIX_DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("a one-time code has six digits");
        }
    }

    static OneTimeCode random() {
        return new OneTimeCode("%06d".formatted(RANDOM.nextInt(1_000_000)));
    }

    /** For logs: nothing. */
    @Override
    public String toString() {
        return "******";
    }
}
