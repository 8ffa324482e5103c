package vn.motcua.registry;

/**
 * An agency that a document comes from or goes to, here or elsewhere.
 *
 * @param code of either national scheme, at most 35 characters
 */
public record Correspondent(String code, String name) {

    /** The most characters that a code has. */
    public static final int LONGEST_CODE = 35;

    /** The most characters that a name has (Annex VI). */
    public static final int LONGEST_NAME = 200;

    public Correspondent {
        if (code.isBlank() || code.length() > LONGEST_CODE || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("not an agency with a code and a name: " + code);
        }
    }
}
