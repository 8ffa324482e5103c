package vn.motcua.exchange.axis.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A line of the list of what an agency has sent: one package to one receiver. */
public record SentLine(
        @JsonProperty("senderDocId") String senderDocId,
        @JsonProperty("receiverDocId") String receiverDocId,
        @JsonProperty("messageId") @Nullable String messageId,
        @JsonProperty("messageType") String messageType,
        @JsonProperty("fromCode") String from,
        @JsonProperty("toCode") String to,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("notation") @Nullable String notation,
        @JsonProperty("sentTime") String sentTime,
        @JsonProperty("sendStatus") @Nullable String sendStatus,
        @JsonProperty("receivedTime") @Nullable String receivedTime,
        @JsonProperty("receiveStatus") @Nullable String receiveStatus,
        @JsonProperty("businessStatus") @Nullable String businessStatus) {}
