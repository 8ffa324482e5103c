package vn.motcua.document;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Removes what nobody refers to: documents whose owner never came or let go, bytes that no row knows, uploads cut short.
 * Everything younger than an hour is left alone, for its owner may still be on the way.
 */
@Singleton
class DocumentSweep {
    private static final Duration GRACE = Duration.ofHours(1);
    private static final int BATCH = 500;

    private final StoredDocuments rows;
    private final BlobStore blobs;
    private final Spool spool;
    private final Clock clock;

    DocumentSweep(StoredDocuments rows, BlobStore blobs, Spool spool, Clock clock) {
        this.rows = rows;
        this.blobs = blobs;
        this.spool = spool;
        this.clock = clock;
    }

    /** Sweeps once. */
    @Scheduled(initialDelay = "10m", fixedDelay = "1h")
    void runOnce() {
        Instant before = clock.instant().minus(GRACE);
        try {
            sweepRows(before);
            sweepBlobs(before);
            spool.sweep(before);
        } catch (IOException failure) {
            throw new UncheckedIOException("sweeping the storage failed", failure);
        }
    }

    private void sweepRows(Instant before) throws IOException {
        List<DocumentId> unowned = rows.listUnowned(before, BATCH);
        while (!unowned.isEmpty()) {
            for (DocumentId id : unowned) {
                if (rows.deleteUnlessOwned(id)) {
                    blobs.delete(id);
                }
            }
            unowned = rows.listUnowned(before, BATCH);
        }
    }

    private void sweepBlobs(Instant before) throws IOException {
        List<DocumentId> batch = new ArrayList<>(BATCH);
        blobs.eachBefore(before, id -> {
            batch.add(id);
            if (batch.size() == BATCH) {
                deleteUnknown(batch);
            }
        });
        deleteUnknown(batch);
    }

    private void deleteUnknown(List<DocumentId> batch) {
        if (batch.isEmpty()) {
            return;
        }
        Set<DocumentId> known = rows.known(batch);
        for (DocumentId id : batch) {
            if (!known.contains(id)) {
                delete(id);
            }
        }
        batch.clear();
    }

    private void delete(DocumentId id) {
        try {
            blobs.delete(id);
        } catch (IOException failure) {
            throw new UncheckedIOException("bytes that no row knows cannot be removed: " + id, failure);
        }
    }
}
