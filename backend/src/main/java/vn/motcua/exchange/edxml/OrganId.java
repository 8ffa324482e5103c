package vn.motcua.exchange.edxml;

import java.util.regex.Pattern;

/**
 * An agency's identification code as it travels: of QCVN 102 ({@code 000.00.12.H40}, level 1 last) or of Decision
 * 20/2020/QĐ-TTg ({@code H40.12}, level 1 first); systems on the axis mix the two. At most 35 characters.
 */
public record OrganId(String value) {
    private static final Pattern FORM = Pattern.compile("(?=.{1,35}$)[A-Za-z0-9]+(\\.[A-Za-z0-9]+)*");

    public OrganId {
        if (!isCode(value)) {
            throw new IllegalArgumentException("not an agency's code");
        }
    }

    /** Whether this is a code of either scheme. */
    public static boolean isCode(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
