package vn.motcua.notification.channel.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address (RFC 5321) that holds nothing by which a command or a header could end: no space, no line end, no bracket. Names
 * in quotes, addresses in brackets and letters beyond ASCII are not taken.
 */
record MailAddress(String value) {
    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*");

    MailAddress {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not a mail address");
        }
    }

    static Optional<MailAddress> parse(String text) {
        return isOne(text) ? Optional.of(new MailAddress(text)) : Optional.empty();
    }

    String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    /** For logs: nothing of it. */
    @Override
    public String toString() {
        return "***";
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= LONGEST_NAME
                && FORM.matcher(text).matches();
    }
}
