package vn.motcua.exchange.axis.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A line of the list of agencies; the mailbox's code, and that of Decision 20/2020. */
public record AgencyLine(
        @JsonProperty("code") String code,
        @JsonProperty("codeQD20") @Nullable String codeQd20,
        @JsonProperty("name") String name,
        @JsonProperty("locked") boolean locked) {}
