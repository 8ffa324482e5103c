package vn.motcua.signature.key;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who signs.
 *
 * @param capacity in what capacity
 * @param alias what the key is called in the key store: lower-case letters, digits, dots and hyphens
 * @param name as it stands on the paper: a person's full name, or an agency's
 */
public record Signer(Capacity capacity, String alias, String name) {
    private static final Pattern ALIAS = Pattern.compile("[a-z0-9.-]{1,100}");

    /** In what capacity somebody signs; Decree 30/2020 gives each its place on the page. */
    public enum Capacity {
        /** The competent person, who signs first. */
        LEADER,
        /** The agency, by its clerk, who signs after the leader. */
        AGENCY
    }

    public Signer {
        if (!ALIAS.matcher(alias).matches()) {
            throw new IllegalArgumentException("not a key's alias: " + alias);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("a signer without a name");
        }
    }

    /** The leader with this user name. */
    public static Signer leader(String userName, String fullName) {
        return new Signer(Capacity.LEADER, "leader-" + userName.toLowerCase(Locale.ROOT), fullName);
    }

    /** The agency with this code. */
    public static Signer agency(String agencyCode, String name) {
        return new Signer(Capacity.AGENCY, "agency-" + agencyCode.toLowerCase(Locale.ROOT), name);
    }
}
