package vn.motcua.platform.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * How the outbox stands; {@value #MOST} is that many or more.
 *
 * @param waiting events that a consumer has yet to act on, those being retried among them
 * @param poisoned events set apart after their last try
 * @param oldest when the first of both that was appended happened
 */
public record OutboxCounts(long waiting, long poisoned, Optional<Instant> oldest) {
    static final int MOST = 10_000;
}
