package vn.motcua.result;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Lets go of results' files whose place another took, once their time is over; the sweep of files removes them then. */
@Singleton
class ReplacedFiles {
    private static final int BATCH = 500;
    private static final int BATCHES = 20;

    private final ResultRows rows;
    private final ResultSettings settings;
    private final Clock clock;

    ReplacedFiles(ResultRows rows, ResultSettings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /** Lets go once; what is left over is for the next time. */
    @Scheduled(initialDelay = "11m", fixedDelay = "1h")
    void runOnce() {
        Instant before = clock.instant().minus(settings.replacedKept());
        for (int i = 0; i < BATCHES && rows.letGo(before, BATCH) == BATCH; i++) {
            // Batch by batch, so that no transaction is long.
        }
    }
}
