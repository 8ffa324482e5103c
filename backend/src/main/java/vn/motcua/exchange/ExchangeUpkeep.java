package vn.motcua.exchange;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Sweeps the folder of packages every hour of what servers that were killed have left in it. */
@Singleton
@Requires(property = "motcua.relays.running", notEquals = "false")
class ExchangeUpkeep {
    /** Nobody works at one package for so long. */
    private static final Duration ABANDONED_AFTER = Duration.ofHours(6);

    private final ExchangeFolder folder;
    private final Clock clock;

    ExchangeUpkeep(ExchangeFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "1h")
    void run() {
        folder.sweep(clock.instant().minus(ABANDONED_AFTER));
    }
}
