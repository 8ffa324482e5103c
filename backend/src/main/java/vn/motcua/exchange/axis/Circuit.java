package vn.motcua.exchange.axis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Leaves an axis alone for a moment that has failed several times running, so that not everybody waits for it. */
final class Circuit {
    private static final int FAILURES = 5;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Clock clock;
    private int failures;
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
    }

    /** It did not; after a pause one more failure is enough for the next. */
    synchronized void failed() {
        failures++;
        if (failures >= FAILURES) {
            closedAgain = clock.instant().plus(PAUSE);
        }
    }
}
