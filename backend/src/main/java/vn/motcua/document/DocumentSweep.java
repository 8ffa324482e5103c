package vn.motcua.document;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.platform.persistence.Transactions;

/**
 * Removes what nobody refers to: documents whose owner never came or let go, bytes that no row knows, uploads cut short.
 * Everything younger than an hour is left alone, for its owner may still be on the way. Bytes are compared with rows shelf by
 * shelf, some for each hour, so that all have been within {@value #ROUND} hours: a store of millions of files is not listed whole
 * every hour. An hour in which nothing ran is made up for. What cannot be removed is passed over, and met again in its next turn.
 */
@Singleton
class DocumentSweep {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentSweep.class);
    private static final Duration GRACE = Duration.ofHours(1);
    private static final int BATCH = 500;
    private static final int BATCHES = 200;
    private static final int ROUND = 16;
    private static final int SHELVES_AT_ONCE = BlobStore.SHELVES / ROUND;

    private final StoredDocuments rows;
    private final BlobStore blobs;
    private final Spool spool;
    private final SweptHourRows sweptHours;
    private final Transactions transactions;
    private final Clock clock;

    DocumentSweep(
            StoredDocuments rows,
            BlobStore blobs,
            Spool spool,
            SweptHourRows sweptHours,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.blobs = blobs;
        this.spool = spool;
        this.sweptHours = sweptHours;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Sweeps once. */
    @Scheduled(initialDelay = "10m", fixedDelay = "1h")
    void runOnce() {
        Instant now = clock.instant();
        Instant before = now.minus(GRACE);
        try {
            sweepRows(before);
            sweepBlobs(Duration.between(Instant.EPOCH, now).toHours(), before);
        } finally {
            sweepSpool(before);
        }
    }

    private void sweepSpool(Instant before) {
        try {
            spool.sweep(before);
        } catch (IOException failure) {
            LOG.warn("The uploads that were cut short cannot be looked through", failure);
        }
    }

    private void sweepRows(Instant before) {
        List<DocumentId> unowned = rows.listUnowned(before, BATCH);
        for (int i = 0; i < BATCHES && !unowned.isEmpty(); i++) {
            for (DocumentId id : unowned) {
                if (rows.deleteUnlessOwned(id)) {
                    delete(id);
                }
            }
            unowned = rows.listUnowned(before, BATCH);
        }
    }

    /** The turns of all hours since the last that was swept, but none twice; kept so that any server goes on from there. */
    private void sweepBlobs(long now, Instant before) {
        long last = transactions.read(sweptHours::last);
        for (long hour = Math.max(last, now - ROUND) + 1; hour <= now; hour++) {
            sweepShelves(Math.floorMod(hour, ROUND), before);
            long swept = hour;
            transactions.write(() -> sweptHours.swept(swept));
        }
    }

    private void sweepShelves(int turn, Instant before) {
        List<DocumentId> batch = new ArrayList<>(BATCH);
        for (int shelf = turn * SHELVES_AT_ONCE; shelf < (turn + 1) * SHELVES_AT_ONCE; shelf++) {
            sweepShelf(shelf, before, batch);
        }
        deleteUnknown(batch);
    }

    private void sweepShelf(int shelf, Instant before, List<DocumentId> batch) {
        try {
            blobs.eachBefore(shelf, before, id -> {
                batch.add(id);
                if (batch.size() == BATCH) {
                    deleteUnknown(batch);
                }
            });
        } catch (IOException failure) {
            LOG.warn("Shelf {} of the storage cannot be looked through", shelf, failure);
        }
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
            LOG.warn("The bytes of {} cannot be removed, though no row knows them", id, failure);
        }
    }
}
