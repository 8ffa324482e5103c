package vn.motcua.exchange.axis.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Body of what is said of a package: of its transport, or at a provincial axis of its document. */
public record Acknowledged(
        @JsonProperty("docId") String docId,
        @JsonProperty("status") String status) {}
