package vn.motcua.supplement;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Says when looks have come regularly for so long that an outage which has just ended is written down and known to every
 * server; used by one thread at a time.
 */
final class SteadyLooks {
    /** Longer than a beat and a refresh of the outages take together. */
    private static final Duration SETTLING = Duration.ofMinutes(2);

    private final Duration longestBreak;
    private @Nullable Instant since;
    private @Nullable Instant last;

    SteadyLooks(Duration every) {
        this.longestBreak = every.multipliedBy(2).plusMinutes(1);
    }

    /** Notes a look; whether those up to it have been steady for long enough. */
    boolean look(Instant now) {
        Instant before = last;
        Instant begin = since;
        if (before == null || begin == null || before.plus(longestBreak).isBefore(now)) {
            begin = now;
        }
        since = begin;
        last = now;
        return !now.isBefore(begin.plus(SETTLING));
    }

    /** A look failed: the database may be away. */
    void interrupted() {
        last = null;
    }
}
