package vn.motcua.platform.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * How the outbox stands.
 *
 * @param waiting events that a consumer has yet to act on, those being retried among them
 * @param poisoned events set apart after their last try
 * @param oldest when the oldest of both happened
 */
public record OutboxCounts(long waiting, long poisoned, Optional<Instant> oldest) {}
