package vn.motcua.exchange.axis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Leaves an axis alone that has failed several times running, so that not everybody waits for it: for a second first, then twice
 * as long each time up to half a minute, for most of what is away is soon back.
 */
final class Circuit {
    private static final int FAILURES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Clock clock;
    private int failures;
    private Duration pause = FIRST_PAUSE;
    private Instant closedAgain = Instant.MIN;

    Circuit(Clock clock) {
        this.clock = clock;
    }

    /** How long the axis is still left alone; empty when it may be asked. */
    synchronized Optional<Duration> pause() {
        Instant now = clock.instant();
        return closedAgain.isAfter(now) ? Optional.of(Duration.between(now, closedAgain)) : Optional.empty();
    }

    /** It answered, whatever it said. */
    synchronized void answered() {
        failures = 0;
        pause = FIRST_PAUSE;
        closedAgain = Instant.MIN;
    }

    /** It did not; after a pause one more failure is enough for the next. */
    synchronized void failed() {
        failures++;
        // What was under way when the pause began says nothing new.
        if (failures >= FAILURES && pause().isEmpty()) {
            closedAgain = clock.instant().plus(pause);
            Duration twice = pause.multipliedBy(2);
            pause = twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
        }
    }
}
