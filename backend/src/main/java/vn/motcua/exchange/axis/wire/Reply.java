package vn.motcua.exchange.axis.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the national axis answers to whatever it does, and to whatever it refuses.
 *
 * @param errorCode {@code 0} where there is no error
 */
public record Reply(
        @JsonProperty("status") String status,
        @JsonProperty("ErrorCode") String errorCode,
        @JsonProperty("ErrorDesc") String errorText,
        @JsonProperty("DocId") @Nullable String docId) {}
