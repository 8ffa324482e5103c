package vn.motcua.axis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes the bytes of packages that all their receivers have acknowledged, when their time is over. What somebody has still to
 * fetch stays however old it is, and so does what the lists say of every package.
 */
final class Retention implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final int BATCH = 500;

    private final SqlRetention packages;
    private final PackageFiles files;
    private final Duration kept;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("retention").daemon().factory());

    Retention(SqlRetention packages, PackageFiles files, Duration kept, Clock clock) {
        this.packages = packages;
        this.files = files;
        this.kept = kept;
        this.clock = clock;
    }

    /** Looks every hour. */
    void start() {
        timer.scheduleWithFixedDelay(this::look, 1, 60, TimeUnit.MINUTES);
    }

    private void look() {
        try {
            int removed = runOnce();
            if (removed > 0) {
                LOG.info("{} packages were kept for their time and are removed", removed);
            }
        } catch (RuntimeException broken) {
            LOG.error("Old packages could not be removed", broken);
        }
    }

    /** How many packages were removed. A crash in between leaves a file that nobody asks for, and never a package without one. */
    int runOnce() {
        Instant before = clock.instant().minus(kept);
        int removed = 0;
        List<SqlRetention.Ended> ended = packages.listEnded(before, BATCH);
        while (!ended.isEmpty()) {
            for (SqlRetention.Ended one : ended) {
                packages.remove(one.id());
                files.removeUnless(one.sha256(), () -> packages.isWanted(one.sha256()));
            }
            removed += ended.size();
            ended = packages.listEnded(before, BATCH);
        }
        return removed;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
