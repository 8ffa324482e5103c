package vn.motcua.exchange.axis.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What a provincial axis answers.
 *
 * @param code {@code 0} where there is no error
 * @param data the lines of a list, where one was asked for
 */
public record ProvincialReply(
        @JsonProperty("code") String code,
        @JsonProperty("message") String message,
        @JsonProperty("docId") @Nullable String docId,
        @JsonProperty("data") @Nullable JsonNode data) {}
