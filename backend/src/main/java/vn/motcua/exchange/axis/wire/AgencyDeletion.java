package vn.motcua.exchange.axis.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Body of what deletes an agency. */
public record AgencyDeletion(@JsonProperty("AgencyCode") String code) {}
