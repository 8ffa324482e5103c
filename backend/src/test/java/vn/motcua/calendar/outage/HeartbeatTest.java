package vn.motcua.calendar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.MovableClock;
import vn.motcua._support.Tables;
import vn.motcua.calendar.change.CalendarLog;
import vn.motcua.calendar.change.HeldAnew;
import vn.motcua.platform.persistence.Transactions;

/** Several servers on one database, and what they find when none of them had run. */
@DatabaseTest
class HeartbeatTest {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final BeatRows beats;
    private final OutageRows outages;
    private final CalendarLog log;
    private final Transactions transactions;
    private final HeldAnew held;
    private final Tables tables;
    private final MovableClock clock = new MovableClock();

    HeartbeatTest(
            BeatRows beats,
            OutageRows outages,
            CalendarLog log,
            Transactions transactions,
            HeldAnew held,
            Tables tables) {
        this.beats = beats;
        this.outages = outages;
        this.log = log;
        this.transactions = transactions;
        this.held = held;
        this.tables = tables;
    }

    @BeforeEach
    void nothingYet() {
        tables.execute("DELETE FROM server_beat");
        tables.execute("DELETE FROM outage");
    }

    @AfterEach
    void asSeeded() {
        nothingYet();
        tables.execute("UPDATE calendar_change SET recounted_at = changed_at WHERE recounted_at IS NULL");
        held.read();
    }

    @Test
    void firstStartOfAllFindsNothing() {
        server().beat();

        assertThat(found()).isEmpty();
        assertThat(tables.count("server_beat")).isEqualTo(1);
    }

    @Test
    void startFindsForHowLongNobodyHadServed() {
        server().beat();
        Instant last = clock.instant();
        clock.advance(Duration.ofHours(3));

        Heartbeat next = server();
        next.beat();
        clock.advance(Duration.ofSeconds(20));
        next.beat();

        assertThat(found()).singleElement().satisfies(outage -> {
            assertThat(outage.kind()).isEqualTo(OutageKind.FOUND);
            assertThat(outage.place().isEverywhere()).isTrue();
            assertThat(outage.outage().from()).isEqualTo(last);
            assertThat(outage.outage().to()).isEqualTo(last.plus(Duration.ofHours(3)));
        });
        assertThat(tables.count(
                        "calendar_change WHERE kind = 'OUTAGE_FOUND' AND changed_by IS NULL AND recounted_at IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void gapOfOneServerIsNoneWhileAnotherServes() {
        Heartbeat first = server();
        Heartbeat second = server();
        first.beat();
        for (int minute = 0; minute < 60; minute++) {
            second.beat();
            clock.advance(Duration.ofMinutes(1));
        }
        first.beat();

        assertThat(found()).isEmpty();
    }

    @Test
    void restartIsNotAnOutage() {
        server().beat();
        clock.advance(LONGEST);
        server().beat();
        assertThat(found()).isEmpty();

        clock.advance(LONGEST.plusSeconds(1));
        server().beat();
        assertThat(found()).hasSize(1);
    }

    @Test
    void serverThatLostTheDatabaseFindsItWhenItIsBack() {
        Heartbeat server = server();
        server.beat();
        clock.advance(Duration.ofMinutes(30));
        server.beat();

        assertThat(found()).hasSize(1);
    }

    @Test
    void serversThatComeBackAtOnceFindOneOutage() throws Exception {
        server().beat();
        clock.advance(Duration.ofHours(1));
        List<Heartbeat> servers = List.of(server(), server(), server(), server());
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> started = servers.stream()
                    .map(server -> together.submit(server::beat))
                    .toList();
            for (Future<?> one : started) {
                one.get();
            }
        }

        assertThat(found()).hasSize(1);
    }

    private Heartbeat server() {
        return new Heartbeat(beats, outages, log, new OutageSettings(LONGEST), transactions, clock);
    }

    private List<PortalOutage> found() {
        return outages.counting().stream().map(OutageRow::outage).toList();
    }
}
