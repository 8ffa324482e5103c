package vn.motcua.applicant;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An organisation's tax code (mã số thuế), which is its enterprise number too: ten digits, the last of them a check
 * digit, and for a branch a hyphen and three digits more, for example {@code 0100109106-001}.
 */
public record TaxCode(String value) implements Identifier {

    private static final Pattern STORED = Pattern.compile("[0-9]{10}(?:-[0-9]{3})?");
    private static final Pattern TYPED = Pattern.compile("([0-9]{10})([0-9]{3})?");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0.-]+");
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final String NO_BRANCH = "000";

    public TaxCode {
        if (!STORED.matcher(value).matches() || !checkDigitAgrees(value) || value.endsWith("-" + NO_BRANCH)) {
            throw new IllegalArgumentException("not a tax code");
        }
    }

    /** Reads what a person typed, in groups, with the hyphen or without; empty when the check digit disagrees. */
    public static Optional<TaxCode> parse(String text) {
        Matcher parts = TYPED.matcher(SEPARATORS.matcher(text).replaceAll(""));
        if (!parts.matches() || !checkDigitAgrees(parts.group(1)) || NO_BRANCH.equals(parts.group(2))) {
            return Optional.empty();
        }
        return Optional.of(
                new TaxCode(parts.group(2) == null ? parts.group(1) : parts.group(1) + "-" + parts.group(2)));
    }

    @Override
    public ApplicantKind kind() {
        return ApplicantKind.ORGANISATION;
    }

    /**
     * The digit that must follow the nine: ten less the weighted sum modulo eleven. A sum that leaves nothing would need
     * the digit ten; such numbers are not issued, which -1 says.
     */
    static int checkDigit(String nineDigits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (nineDigits.charAt(i) - '0');
        }
        int digit = 10 - sum % 11;
        return digit == 10 ? -1 : digit;
    }

    private static boolean checkDigitAgrees(String code) {
        return checkDigit(code) == code.charAt(9) - '0';
    }
}
