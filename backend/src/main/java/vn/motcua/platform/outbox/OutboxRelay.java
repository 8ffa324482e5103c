package vn.motcua.platform.outbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.platform.persistence.Transactions;

/**
 * Gives waiting events to their consumers. A batch is claimed in one short transaction; each event is then consumed in
 * a transaction of its own that also deletes its task, so its effects happen once however often a server dies. Any
 * number of relays may run side by side.
 */
@Singleton
public class OutboxRelay {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);

    private static final int BATCH = 64;
    // Far longer than a batch takes: a claim comes back when its server was killed, not when it was slow.
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final BackOff BACK_OFF = new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(5));
    // With this back-off about a quarter of an hour.
    static final int MAX_ATTEMPTS = 12;

    private final Transactions transactions;
    private final OutboxTasks tasks;
    private final Consumers consumers;
    private final Clock clock;
    private final Map<Lane, Semaphore> places = new EnumMap<>(Lane.class);

    OutboxRelay(Transactions transactions, OutboxTasks tasks, Consumers consumers, Clock clock) {
        this.transactions = transactions;
        this.tasks = tasks;
        this.consumers = consumers;
        this.clock = clock;
        Arrays.stream(Lane.values()).forEach(lane -> places.put(lane, new Semaphore(lane.sideBySide())));
    }

    private static final class LeaseLost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LeaseLost() {
            super("another server has taken the task", null, false, false);
        }
    }

    /**
     * Claims one batch of each lane and works it off.
     *
     * @return how many events were claimed; none when nothing is due
     */
    public int runOnce() {
        return Arrays.stream(Lane.values()).mapToInt(this::runOnce).sum();
    }

    /** The same for one lane. */
    int runOnce(Lane lane) {
        List<OutboxTask> claimed = claim(lane);
        Semaphore free = Objects.requireNonNull(places.get(lane));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            claimed.forEach(task -> threads.execute(() -> inTurn(task, free)));
        }
        return claimed.size();
    }

    List<OutboxTask> claim(Lane lane) {
        Set<String> names = consumers.names(lane);
        if (names.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        return transactions.write(() -> tasks.claim(names, now, now.plus(LEASE), BATCH));
    }

    private void inTurn(OutboxTask task, Semaphore free) {
        free.acquireUninterruptibly();
        try {
            handle(task);
        } catch (RuntimeException failure) {
            // Not even the failure could be written down: the lease will end and bring the task back.
            LOG.warn("Event {} for {} stays claimed: {}", task.event().id(), task.consumer(), FailurePlace.of(failure));
        } finally {
            free.release();
        }
    }

    void handle(OutboxTask task) {
        if (task.attempts() > MAX_ATTEMPTS) {
            poison(task, "gave up: a server died at each of the last tries");
            return;
        }
        try {
            transactions.write(() -> consume(task));
        } catch (LeaseLost lost) {
            LOG.info("Event {} for {} was taken over", task.event().id(), task.consumer());
        } catch (RuntimeException failure) {
            failed(task, FailurePlace.of(failure));
        }
    }

    private void consume(OutboxTask task) {
        // First, for it locks the row: nothing is done twice by two servers that both believe in their claim.
        if (!tasks.done(task)) {
            throw new LeaseLost();
        }
        consumers.find(task.consumer()).orElseThrow().consume(task.event());
    }

    private void failed(OutboxTask task, String failure) {
        if (task.attempts() == MAX_ATTEMPTS) {
            poison(task, failure);
            return;
        }
        Instant again = clock.instant().plus(BACK_OFF.after(task.attempts(), ThreadLocalRandom.current()));
        LOG.warn("Event {} for {} failed, try {}: {}", task.event().id(), task.consumer(), task.attempts(), failure);
        transactions.write(() -> tasks.tryAgain(task, again, failure));
    }

    private void poison(OutboxTask task, String failure) {
        LOG.error("Event {} for {} is set apart: {}", task.event().id(), task.consumer(), failure);
        transactions.write(() -> tasks.poison(task, clock.instant(), failure));
    }
}
