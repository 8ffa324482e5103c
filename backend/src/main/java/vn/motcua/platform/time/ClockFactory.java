package vn.motcua.platform.time;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Provides the one clock; it is a {@link java.time.InstantSource} too. */
@Factory
final class ClockFactory {
    // The database keeps microseconds: an instant finer than that would differ from itself once read back.
    private static final Duration DATABASE_PRECISION = Duration.ofNanos(1_000);

    @Singleton
    Clock clock() {
        return Clock.tick(Clock.system(Zone.VIETNAM), DATABASE_PRECISION);
    }
}
