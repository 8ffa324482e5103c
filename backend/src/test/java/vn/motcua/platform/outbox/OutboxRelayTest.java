package vn.motcua.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.sql.Sql;

@DatabaseTest
class OutboxRelayTest {
    private final Outbox outbox;
    private final OutboxRelay relay;
    private final OutboxUpkeep upkeep;
    private final Transactions transactions;
    private final Tables tables;
    private final Sql sql;
    private final Hearer first;
    private final Hearer second;
    private final Hearer patient;

    OutboxRelayTest(
            Outbox outbox,
            OutboxRelay relay,
            OutboxUpkeep upkeep,
            Transactions transactions,
            Tables tables,
            Sql sql,
            Hearer.First first,
            Hearer.Second second,
            Hearer.Patient patient) {
        this.outbox = outbox;
        this.relay = relay;
        this.upkeep = upkeep;
        this.transactions = transactions;
        this.tables = tables;
        this.sql = sql;
        this.first = first;
        this.second = second;
        this.patient = patient;
    }

    @BeforeEach
    void emptyOutbox() {
        tables.empty("outbox_task", "outbox_event");
        tables.execute("DROP TABLE IF EXISTS heard");
        tables.execute("""
                CREATE TABLE heard (
                  seq          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
                  consumer     VARCHAR(40) NOT NULL,
                  event_id     BINARY(16)  NOT NULL,
                  aggregate_id BINARY(16)  NOT NULL
                )
                """);
    }

    @AfterEach
    void healConsumers() {
        first.failingFor.clear();
        second.failingFor.clear();
        tables.empty("outbox_task", "outbox_event");
    }

    @Test
    void eventOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> outbox.append("test.heard-by-one", Ids.next(), Map.of()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(tables.count("outbox_event")).isZero();
    }

    @Test
    void rolledBackTransactionTellsNothing() {
        assertThatThrownBy(() -> transactions.write(() -> {
                    outbox.append("test.heard-by-one", Ids.next(), Map.of());
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(tables.count("outbox_event")).isZero();
        assertThat(tables.count("outbox_task")).isZero();
    }

    @Test
    void eventThatWasAnnouncedSaysWhatCameOfTheChange() {
        int numbered = transactions.write(
                () -> outbox.append("test.heard-by-one", Ids.next(), () -> 7, number -> Map.of("number", number)));
        assertThat(numbered).isEqualTo(7);
        assertThat(tables.count("outbox_event WHERE payload = '{\"number\":7}'"))
                .isEqualTo(1);
        assertThat(relay.runOnce()).isEqualTo(1);
        assertThat(heardBy(first)).hasSize(1);
    }

    @Test
    void eventThatWasAnnouncedFallsWithTheChange() {
        assertThatThrownBy(() -> transactions.write(() -> outbox.append(
                        "test.heard-by-one",
                        Ids.next(),
                        () -> {
                            throw new IllegalStateException("no");
                        },
                        nothing -> Map.of())))
                .isInstanceOf(IllegalStateException.class);
        assertThat(tables.count("outbox_event")).isZero();
        assertThat(tables.count("outbox_task")).isZero();
    }

    @Test
    void eventThatNobodyHearsIsKeptAndWaitsForNobody() {
        append("test.heard-by-none", Ids.next());
        assertThat(relay.runOnce()).isZero();
        assertThat(tables.count("outbox_event")).isEqualTo(1);
    }

    @Test
    void whatComesInGreatNumbersKeepsNobodyWaiting() {
        IntStream.range(0, 100).forEach(i -> append("test.heard-by-patient", Ids.next()));
        UUID notice = append("test.heard-by-one", Ids.next());
        assertThat(relay.runOnce(Lane.PROMPT)).isEqualTo(1);
        assertThat(heardBy(first)).containsExactly(notice);
        assertThat(heardBy(patient)).isEmpty();
        runUntilNothingIsDue();
        assertThat(heardBy(patient)).hasSize(100);
    }

    @Test
    void commitWakesWhoeverWaitsInEachLane() {
        OutboxSignal signal = new OutboxSignal();
        List<CompletableFuture<Void>> waiting = Stream.of(Lane.values())
                .map(lane -> CompletableFuture.runAsync(() -> await(signal.of(lane))))
                .toList();
        signal.raise();
        waiting.forEach(one -> one.orTimeout(5, TimeUnit.SECONDS).join());
    }

    @Test
    void eventsOfOneAggregateComeInTheirOrderOneAtATime() {
        UUID dossier = Ids.next();
        List<UUID> told = IntStream.range(0, 4)
                .mapToObj(i -> append("test.heard-by-one", dossier))
                .toList();
        assertThat(relay.runOnce()).isEqualTo(1);
        assertThat(heardBy(first)).containsExactly(told.getFirst());
        runUntilNothingIsDue();
        assertThat(heardBy(first)).containsExactlyElementsOf(told);
    }

    @Test
    void failedEventHoldsBackItsAggregateAndNobodyElse() {
        UUID sick = Ids.next();
        UUID well = Ids.next();
        first.failingFor.add(sick);
        UUID failed = append("test.heard-by-one", sick);
        UUID held = append("test.heard-by-one", sick);
        UUID free = append("test.heard-by-one", well);
        runUntilNothingIsDue();
        assertThat(heardBy(first)).containsExactly(free);
        first.failingFor.clear();
        letTimePass();
        runUntilNothingIsDue();
        assertThat(heardBy(first)).containsExactly(free, failed, held);
    }

    @Test
    void consumersDoNotWaitForOneAnother() {
        UUID dossier = Ids.next();
        first.failingFor.add(dossier);
        List<UUID> told = List.of(append("test.heard-by-two", dossier), append("test.heard-by-two", dossier));
        runUntilNothingIsDue();
        assertThat(heardBy(second)).containsExactlyElementsOf(told);
        assertThat(heardBy(first)).isEmpty();
    }

    @Test
    void effectOfAFailedTryIsNotLeftBehind() {
        UUID dossier = Ids.next();
        first.failingFor.add(dossier);
        UUID event = append("test.heard-by-one", dossier);
        for (int attempt = 0; attempt < 3; attempt++) {
            relay.runOnce();
            letTimePass();
        }
        first.failingFor.clear();
        runUntilNothingIsDue();
        assertThat(heardBy(first)).containsExactly(event);
    }

    @Test
    void eventThatAlwaysFailsIsSetApartWithItsReasonAndCanBeTriedAgain() {
        UUID dossier = Ids.next();
        first.failingFor.add(dossier);
        UUID event = append("test.heard-by-one", dossier);
        UUID later = append("test.heard-by-one", dossier);
        for (int attempt = 0; attempt < OutboxRelay.MAX_ATTEMPTS; attempt++) {
            assertThat(relay.runOnce()).isEqualTo(1);
            letTimePass();
        }
        assertThat(relay.runOnce()).isZero();
        assertThat(upkeep.counts().poisoned()).isEqualTo(1);
        assertThat(upkeep.counts().waiting()).isEqualTo(1);
        assertThat(upkeep.counts().oldest()).isPresent();
        assertThat(reason()).contains("IllegalStateException", "Hearer.consume").doesNotContain("0912345678");
        first.failingFor.clear();
        assertThat(upkeep.retry(event, first.name())).isTrue();
        assertThat(upkeep.retry(event, first.name())).isFalse();
        runUntilNothingIsDue();
        assertThat(heardBy(first)).containsExactly(event, later);
    }

    @Test
    void eventAtWhichServersKeepDyingIsSetApart() {
        append("test.heard-by-one", Ids.next());
        for (int attempt = 0; attempt < OutboxRelay.MAX_ATTEMPTS; attempt++) {
            assertThat(relay.claim(Lane.PROMPT)).hasSize(1);
            letTimePass();
        }
        relay.runOnce();
        assertThat(upkeep.counts().poisoned()).isEqualTo(1);
        assertThat(heardBy(first)).isEmpty();
    }

    @Test
    void claimOfAKilledServerComesBackWhenItsLeaseEnds() {
        UUID event = append("test.heard-by-one", Ids.next());
        assertThat(relay.claim(Lane.PROMPT)).hasSize(1);
        assertThat(relay.runOnce()).isZero();
        letTimePass();
        runUntilNothingIsDue();
        assertThat(heardBy(first)).containsExactly(event);
    }

    @Test
    void serverThatLostItsLeaseHasNoEffect() {
        UUID event = append("test.heard-by-one", Ids.next());
        OutboxTask slow = relay.claim(Lane.PROMPT).getFirst();
        letTimePass();
        OutboxTask fast = relay.claim(Lane.PROMPT).getFirst();
        relay.handle(slow);
        assertThat(heardBy(first)).isEmpty();
        relay.handle(fast);
        relay.handle(slow);
        assertThat(heardBy(first)).containsExactly(event);
    }

    @Test
    void relaysAtOnceClaimDifferentEvents() {
        Set<UUID> told = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            told.add(append("test.heard-by-one", Ids.next()));
        }
        List<CompletableFuture<List<UUID>>> relays = Stream.generate(
                        () -> CompletableFuture.supplyAsync(this::claimAll))
                .limit(4)
                .toList();
        List<UUID> claimed = relays.stream().flatMap(one -> one.join().stream()).toList();
        assertThat(claimed).doesNotHaveDuplicates().hasSameElementsAs(told);
    }

    @Test
    void relaysAtOnceKeepTheOrderOfEachAggregate() {
        List<UUID> dossiers = Stream.generate(Ids::next).limit(10).toList();
        List<UUID> told = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            told.add(append("test.heard-by-one", dossiers.get(i % dossiers.size())));
        }
        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(this::runUntilNothingIsDue))
                        .limit(3)
                        .toArray(CompletableFuture<?>[]::new))
                .join();
        runUntilNothingIsDue();
        List<UUID> heard = heardBy(first);
        assertThat(heard).hasSameElementsAs(told).doesNotHaveDuplicates();
        for (int dossier = 0; dossier < dossiers.size(); dossier++) {
            int of = dossier;
            List<UUID> inOrder =
                    IntStream.range(0, 10).mapToObj(i -> told.get(i * 10 + of)).toList();
            assertThat(heard.stream().filter(inOrder::contains)).containsExactlyElementsOf(inOrder);
        }
    }

    @Test
    void eventsEverybodyActedOnAreSweptAfterTheirTimeAndNoOthers() {
        UUID waiting = Ids.next();
        first.failingFor.add(waiting);
        append("test.heard-by-one", waiting);
        append("test.heard-by-one", Ids.next());
        runUntilNothingIsDue();
        upkeep.sweep();
        assertThat(tables.count("outbox_event")).isEqualTo(2);
        tables.execute("UPDATE outbox_event SET occurred_at = occurred_at - INTERVAL 15 DAY");
        upkeep.sweep();
        assertThat(tables.count("outbox_event")).isEqualTo(1);
        assertThat(tables.count("outbox_task")).isEqualTo(1);
    }

    private static void await(Signal signal) {
        try {
            signal.await(Duration.ofMinutes(1));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private List<UUID> claimAll() {
        List<UUID> claimed = new ArrayList<>();
        List<OutboxTask> batch;
        do {
            batch = relay.claim(Lane.PROMPT);
            batch.forEach(task -> claimed.add(task.event().id()));
        } while (!batch.isEmpty());
        return claimed;
    }

    private UUID append(String type, UUID aggregateId) {
        return transactions.write(() -> outbox.append(type, aggregateId, Map.of("status", "SUBMITTED")));
    }

    private void runUntilNothingIsDue() {
        while (relay.runOnce() > 0) {
            // each run is one batch
        }
    }

    /** Ends every lease and every wait. */
    private void letTimePass() {
        tables.execute("UPDATE outbox_task SET next_try_at = next_try_at - INTERVAL 1 HOUR");
    }

    private List<UUID> heardBy(Hearer hearer) {
        return transactions.read(() -> sql.of("SELECT event_id FROM heard WHERE consumer = :consumer ORDER BY seq")
                .with("consumer", hearer.name())
                .list(row -> row.uuid("event_id")));
    }

    private String reason() {
        return transactions.read(() -> sql.of("SELECT failure FROM outbox_task WHERE state = 'POISONED'")
                .get(row -> row.text("failure")));
    }
}
