package vn.motcua.notification.relay;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import vn.motcua.platform.outbox.BackOff;

/**
 * When a message that was not handed over is tried again, and how long in all.
 *
 * @param longest from when it might first be sent
 */
public record Patience(BackOff backOff, Duration longest) {

    /** What every notice is tried for. */
    public static final Duration FOUR_HOURS = Duration.ofHours(4);

    /** Whether what might be sent since then is tried no more. */
    public boolean isOver(Instant since, Instant now) {
        return !now.isBefore(since.plus(longest));
    }

    /**
     * When the next try is; empty when that would be too late.
     *
     * @param attempts how many tries there were
     * @param asked for how long the provider wants to be left alone, where it said so
     */
    public Optional<Instant> next(Instant since, int attempts, Optional<Duration> asked, Instant now) {
        Duration own = backOff.after(attempts, ThreadLocalRandom.current());
        Instant next = now.plus(asked.filter(wait -> wait.compareTo(own) > 0).orElse(own));
        return next.isAfter(since.plus(longest)) ? Optional.empty() : Optional.of(next);
    }
}
