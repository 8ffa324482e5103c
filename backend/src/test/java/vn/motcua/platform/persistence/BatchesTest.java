package vn.motcua.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.MovableClock;

/** What is removed in bulk is removed in steps, and no run goes on for ever. */
@DatabaseTest
class BatchesTest {
    private final Transactions transactions;
    private final TransactionOperations<Connection> operations;

    BatchesTest(Transactions transactions, TransactionOperations<Connection> operations) {
        this.transactions = transactions;
        this.operations = operations;
    }

    @Test
    void runEndsWithTheFirstBatchThatIsNotFull() {
        Deque<Long> taken = new ArrayDeque<>(List.of(1_000L, 1_000L, 999L, 1_000L));
        List<Integer> limits = new ArrayList<>();

        long all = transactions.writeInBatches(limit -> {
            limits.add(limit);
            return taken.removeFirst();
        });

        assertThat(all).isEqualTo(2_999);
        assertThat(limits).containsExactly(1_000, 1_000, 1_000);
    }

    @Test
    void runThatNeverEmptiesTheTableEndsAllTheSame() {
        MovableClock clock = new MovableClock();
        Transactions timed = new Transactions(operations, clock);

        // A batch a second is 1,200 in twenty minutes: whatever the rows are many, the time is what ends it.
        long all = timed.writeInBatches(limit -> {
            clock.advance(Duration.ofSeconds(1));
            return limit;
        });

        assertThat(all).isEqualTo(1_200_000);
    }
}
