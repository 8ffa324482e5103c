package vn.motcua.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WakingLoopTest {
    @Test
    void stepIsRepeatedAtOnceWhileItFindsWork() {
        AtomicInteger left = new AtomicInteger(1_000);
        try (WakingLoop loop = WakingLoop.start("test", new Signal(), () -> Math.max(0, left.getAndDecrement()))) {
            assertThat(loop).isNotNull();
            await().atMost(Duration.ofSeconds(1)).until(() -> left.get() <= 0);
        }
    }

    @Test
    void signalWakesTheLoopBeforeItsPoll() {
        AtomicInteger runs = new AtomicInteger();
        Signal signal = new Signal();
        try (WakingLoop loop = WakingLoop.start("test", signal, () -> runs.incrementAndGet() * 0)) {
            assertThat(loop).isNotNull();
            await().until(() -> runs.get() == 1);
            long start = System.nanoTime();
            signal.raise();
            await().pollInterval(Duration.ofMillis(5)).until(() -> runs.get() == 2);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(700));
        }
    }

    @Test
    void failingStepDoesNotEndTheLoop() {
        AtomicInteger runs = new AtomicInteger();
        Signal signal = new Signal();
        try (WakingLoop loop = WakingLoop.start("test", signal, () -> {
            runs.incrementAndGet();
            throw new IllegalStateException("away");
        })) {
            assertThat(loop).isNotNull();
            await().until(() -> runs.get() == 1);
            signal.raise();
            await().until(() -> runs.get() == 2);
        }
    }

    @Test
    void closedLoopRunsNoMore() {
        AtomicInteger runs = new AtomicInteger();
        Signal signal = new Signal();
        WakingLoop loop = WakingLoop.start("test", signal, () -> runs.incrementAndGet() * 0);
        await().until(() -> runs.get() == 1);
        loop.close();
        int then = runs.get();
        signal.raise();
        assertThat(runs.get()).isEqualTo(then);
    }
}
