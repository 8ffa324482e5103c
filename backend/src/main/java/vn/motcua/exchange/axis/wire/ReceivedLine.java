package vn.motcua.exchange.axis.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A line of a mailbox's list.
 *
 * @param status {@code waiting}, {@code processing}, {@code done} or {@code fail}
 */
public record ReceivedLine(
        @JsonProperty("docId") String docId,
        @JsonProperty("serviceType") @Nullable String serviceType,
        @JsonProperty("messageType") String messageType,
        @JsonProperty("created_time") String createdTime,
        @JsonProperty("updated_time") @Nullable String updatedTime,
        @JsonProperty("from") String from,
        @JsonProperty("to") String to,
        @JsonProperty("status") @Nullable String status,
        @JsonProperty("status_desc") @Nullable String statusText) {}
