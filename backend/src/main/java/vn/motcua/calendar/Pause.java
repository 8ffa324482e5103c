package vn.motcua.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which a clock stands still.
 *
 * @param to absent while it does
 */
public record Pause(Instant from, @Nullable Instant to, PauseCause cause) {}
