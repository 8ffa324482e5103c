package vn.motcua.platform.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next try: twice as long each time up to a limit, less up to half of it by chance. */
public record BackOff(Duration first, Duration longest) {
    private static final int DOUBLINGS = 30;

    /** The wait after so many tries, of which there was at least one. */
    public Duration after(int attempts, RandomGenerator chance) {
        long doubled = first.toMillis() << Math.min(attempts - 1, DOUBLINGS);
        long wait = Math.min(doubled, longest.toMillis());
        // Tries that failed together must not come back together.
        return Duration.ofMillis(wait - chance.nextLong(wait / 2 + 1));
    }
}
