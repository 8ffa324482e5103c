package vn.motcua.platform.persistence;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntToLongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work in a transaction (READ COMMITTED, set on the pool). The outermost one is run again when the database gave
 * it up for another's sake, so its work must have no effect outside the database.
 */
@Singleton
public class Transactions {
    private static final int TRIES = 5;
    private static final long FIRST_PAUSE_NANOS = 5_000_000;
    private static final int BATCH = 1_000;
    private static final Duration LONGEST_RUN = Duration.ofMinutes(20);

    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);

    private final TransactionOperations<Connection> operations;
    private final Clock clock;

    Transactions(TransactionOperations<Connection> operations, Clock clock) {
        this.operations = operations;
        this.clock = clock;
    }

    /** Runs work that writes; within another transaction it joins it. */
    public <T extends @Nullable Object> T write(Supplier<T> work) {
        if (operations.findTransactionStatus().isPresent()) {
            return work.get();
        }
        return retried(() -> operations.executeWrite(status -> work.get()));
    }

    /** Runs work that writes and gives nothing back. */
    public void write(Runnable work) {
        Supplier<@Nullable Void> nothing = () -> {
            work.run();
            return null;
        };
        write(nothing);
    }

    /**
     * Removes or changes much in small steps: each batch is a transaction of its own, so that nobody waits long for its locks,
     * until one is not full. No run goes on for longer than twenty minutes; what is left over is for the next one, and said.
     *
     * @param batch takes at most so many rows and answers how many it took
     * @return how many it were in all
     */
    public long writeInBatches(IntToLongFunction batch) {
        long all = 0;
        Instant end = clock.instant().plus(LONGEST_RUN);
        do {
            long taken = write(() -> batch.applyAsLong(BATCH));
            all += taken;
            if (taken < BATCH) {
                return all;
            }
        } while (clock.instant().isBefore(end));
        LOG.warn("After {} minutes and {} rows there are more: left for the next run", LONGEST_RUN.toMinutes(), all);
        return all;
    }

    /** Runs work that only reads, on one connection; within another transaction it joins it. */
    public <T extends @Nullable Object> T read(Supplier<T> work) {
        if (operations.findTransactionStatus().isPresent()) {
            return work.get();
        }
        return retried(() -> operations.executeRead(status -> work.get()));
    }

    private static <T extends @Nullable Object> T retried(Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException failure) {
                if (attempt == TRIES || !SqlErrors.worthRetrying(failure)) {
                    throw failure;
                }
                // Two transactions that gave way to each other must not meet again at the same moment.
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(FIRST_PAUSE_NANOS << attempt));
            }
        }
    }
}
