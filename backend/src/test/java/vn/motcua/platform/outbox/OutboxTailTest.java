package vn.motcua.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.MovableClock;
import vn.motcua._support.Tables;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.sql.Sql;

@DatabaseTest
class OutboxTailTest {

    private static final long LONGEST_SECONDS = 20;

    private final Outbox outbox;
    private final Transactions transactions;
    private final Tables tables;
    private final OutboxTail tail;

    OutboxTailTest(Outbox outbox, Transactions transactions, Tables tables, Sql sql) {
        this.outbox = outbox;
        this.transactions = transactions;
        this.tables = tables;
        // Its clock stands still: all that a test appends is new.
        this.tail = new OutboxTail(sql, transactions, new MovableClock());
    }

    @BeforeEach
    void emptyOutbox() {
        tables.empty("outbox_task", "outbox_event");
        tail.forget();
    }

    @Test
    void eventIsToldOnce() {
        UUID event = append();
        assertThat(news()).containsExactly(event);
        assertThat(news()).isEmpty();
    }

    @Test
    void eventThatIsCommittedLateIsToldToo() throws InterruptedException {
        CountDownLatch appended = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        AtomicReference<UUID> late = new AtomicReference<>();
        Thread slow = Thread.ofPlatform()
                .start(() -> transactions.write(() -> {
                    late.set(outbox.append("dossier.moved", UUID.randomUUID(), Map.of()));
                    appended.countDown();
                    return await(mayCommit);
                }));
        assertThat(appended.await(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        UUID later = append();
        assertThat(news()).containsExactly(later);

        mayCommit.countDown();
        slow.join();
        assertThat(news()).containsExactly(late.get());
    }

    @Test
    void eventThatCouldNotBeToldIsNewsOnceMore() {
        append();
        OutboxEvent.Head event = tail.news().getFirst();

        tail.again(event);

        assertThat(news()).containsExactly(event.id());
        assertThat(news()).isEmpty();
    }

    @Test
    void eventsAreToldInTheirOrder() {
        List<UUID> events = List.of(append(), append(), append());
        assertThat(news()).isEqualTo(events);
    }

    private UUID append() {
        return transactions.write(() -> outbox.append("dossier.moved", UUID.randomUUID(), Map.of()));
    }

    private List<UUID> news() {
        return tail.news().stream().map(OutboxEvent.Head::id).toList();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
