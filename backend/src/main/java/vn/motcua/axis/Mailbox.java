package vn.motcua.axis;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.regex.Pattern;

/**
 * An agency on the axis.
 *
 * @param code of QCVN 102, {@code 000.00.14.H56}: what its mailbox is called
 * @param codeQd20 of Decision 20/2020, {@code H56.14}: as good in requests and packages
 * @param system the id of the one that sends and fetches for it
 * @param locked whether nothing is delivered to it now
 * @param deleted whether the agency takes in and sends no more documents; what lies here stays, and statuses come and go
 */
record Mailbox(
        @JsonProperty(value = "code", required = true) String code,
        @JsonProperty(value = "codeQD20", required = true) String codeQd20,
        @JsonProperty(value = "name", required = true) String name,
        @JsonProperty(value = "system", required = true) String system,
        @JsonProperty("locked") boolean locked,
        @JsonProperty("deleted") boolean deleted) {
    private static final Pattern CODE = Pattern.compile("[\\x21-\\x7e]{1,35}");

    Mailbox {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("An agency's code has up to 35 letters, digits and dots: " + code);
        }
    }

    /** Of its code by Decision 20/2020: {@code H56} is of the first, {@code H56.14} of the second. */
    int level() {
        return 1 + (int) codeQd20.chars().filter(each -> each == '.').count();
    }

    /** The same, with or without its agency. */
    Mailbox withDeleted(boolean gone) {
        return new Mailbox(code, codeQd20, name, system, locked, gone);
    }

    /** The same by another name. */
    Mailbox named(String other) {
        return new Mailbox(code, codeQd20, other, system, locked, deleted);
    }

    /** Whether documents may be sent to it and by it. */
    boolean takesDocuments() {
        return !deleted;
    }

    boolean isOf(AxisSystem caller) {
        return system.equals(caller.id());
    }
}
