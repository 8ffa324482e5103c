package vn.motcua.registry;

import vn.motcua.platform.text.Shortened;

/**
 * Whom a document comes from, or the agency that it goes to, here or elsewhere.
 *
 * @param code of either national scheme, at most 35 characters; empty of a sender on paper that has none: a company, a citizen
 */
public record Correspondent(String code, String name) {

    /** The most characters that a code has. */
    public static final int LONGEST_CODE = 35;

    /** The most characters that a name has (Annex VI). */
    public static final int LONGEST_NAME = 200;

    public Correspondent {
        if (!code.equals(code.strip())
                || code.length() > LONGEST_CODE
                || name.isBlank()
                || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("not a code and a name: " + code);
        }
    }

    /** With as much of the name as a register holds. */
    public static Correspondent named(String code, String name) {
        return new Correspondent(code, Shortened.cut(name, LONGEST_NAME));
    }
}
