package vn.motcua.notification.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;

/** Some seconds of {@code ./motcua bench push-faults}. */
@ServerTest
class FaultRunTest {
    private final FaultRun run;
    private final Tables tables;

    FaultRunTest(FaultRun run, Tables tables) {
        this.run = run;
        this.tables = tables;
    }

    @BeforeEach
    void emptyQueue() {
        tables.empty("outbox_task", "outbox_event", "push_delivery", "inbox_message");
    }

    @Test
    void nothingIsLostDoubledOrLateWhileTheProviderFailsAndFallsSilent() throws InterruptedException {
        FaultPlan plan =
                new FaultPlan(Duration.ofSeconds(8), 60, Duration.ofSeconds(1), Duration.ofSeconds(1), 20261122);

        FaultReport report = run.run(plan);

        assertThat(report.wrong()).as(report.toString()).isEmpty();
    }
}
