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
 */
record Mailbox(
        @JsonProperty(value = "code", required = true) String code,
        @JsonProperty(value = "codeQD20", required = true) String codeQd20,
        @JsonProperty(value = "name", required = true) String name,
        @JsonProperty(value = "system", required = true) String system,
        @JsonProperty("locked") boolean locked) {
    private static final Pattern CODE = Pattern.compile("[\\x21-\\x7e]{1,35}");

    Mailbox {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("An agency's code has up to 35 letters, digits and dots: " + code);
        }
    }

    boolean isOf(AxisSystem caller) {
        return system.equals(caller.id());
    }
}
