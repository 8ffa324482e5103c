package vn.motcua.upload;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.platform.persistence.Transactions;

/** Removes uploads that nobody goes on with, and bytes whose upload has ended. What cannot be removed is met again. */
@Singleton
class UploadSweep {
    private static final Logger LOG = LoggerFactory.getLogger(UploadSweep.class);
    private static final Duration GRACE = Duration.ofHours(1);
    private static final int BATCH = 500;
    private static final int BATCHES = 200;

    private final UploadRows rows;
    private final PartFiles files;
    private final Transactions transactions;
    private final Clock clock;

    UploadSweep(UploadRows rows, PartFiles files, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.files = files;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Sweeps once. */
    @Scheduled(initialDelay = "15m", fixedDelay = "1h")
    void runOnce() {
        Instant now = clock.instant();
        sweepRows(now);
        sweepFiles(now.minus(GRACE));
    }

    private void sweepRows(Instant now) {
        List<UploadId> expired = transactions.read(() -> rows.listExpired(now, BATCH));
        for (int i = 0; i < BATCHES && !expired.isEmpty(); i++) {
            for (UploadId id : expired) {
                if (transactions.write(() -> rows.deleteExpired(id, now))) {
                    delete(id);
                }
            }
            expired = transactions.read(() -> rows.listExpired(now, BATCH));
        }
    }

    private void sweepFiles(Instant before) {
        try {
            List<UploadId> old = files.listBefore(before);
            for (int from = 0; from < old.size(); from += BATCH) {
                deleteUnknown(old.subList(from, Math.min(from + BATCH, old.size())));
            }
        } catch (IOException failure) {
            LOG.warn("The folder of uploads cannot be looked through", failure);
        }
    }

    private void deleteUnknown(List<UploadId> batch) {
        Set<UploadId> known = new HashSet<>(transactions.read(() -> rows.known(batch)));
        batch.stream().filter(id -> !known.contains(id)).forEach(this::delete);
    }

    private void delete(UploadId id) {
        try {
            files.delete(id);
        } catch (IOException failure) {
            LOG.warn("The bytes of upload {} cannot be removed, though it has ended", id, failure);
        }
    }
}
