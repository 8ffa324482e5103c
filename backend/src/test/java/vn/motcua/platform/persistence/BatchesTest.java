package vn.motcua.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;

/** What is removed in bulk is removed in steps, and no run goes on for ever. */
@DatabaseTest
class BatchesTest {
    private final Transactions transactions;

    BatchesTest(Transactions transactions) {
        this.transactions = transactions;
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
        assertThat(transactions.writeInBatches(limit -> limit)).isEqualTo(500_000);
    }
}
