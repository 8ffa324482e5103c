package vn.motcua.registry.outgoing;

import java.time.Instant;
import java.util.UUID;

/** A document that was sent, and the one that stands in its place once that is sent (thay thế). */
public record Replacement(OutgoingId replacing, OutgoingId replaced, String reason, UUID officerId, Instant at) {}
