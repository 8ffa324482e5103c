package vn.motcua.exchange.axis.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Body of what registers an agency.
 *
 * @param id the sender's own of it, which an axis need not keep
 * @param pcode the code of the agency above it
 * @param code of either scheme
 */
public record AgencyEntry(
        @JsonProperty("id") @Nullable String id,
        @JsonProperty("pcode") @Nullable String pcode,
        @JsonProperty("code") String code,
        @JsonProperty("name") String name,
        @JsonProperty("mail") @Nullable String mail,
        @JsonProperty("mobile") @Nullable String mobile,
        @JsonProperty("fax") @Nullable String fax) {

    /** One of which no more is said. */
    public static AgencyEntry of(String code, String name) {
        return new AgencyEntry(null, null, code, name, null, null, null);
    }
}
