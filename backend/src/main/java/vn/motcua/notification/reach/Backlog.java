package vn.motcua.notification.reach;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of one way waits to be handed to its provider; each number is counted up to ten thousand.
 *
 * @param waiting what might be sent by now
 * @param late what might have been sent ten minutes ago
 * @param held what waits for a later time: the end of quiet hours, another try
 * @param oldestAt since when the first of those that wait has done so; null when none does
 */
public record Backlog(
        long waiting, long late, long held, @Nullable Instant oldestAt) {}
