package vn.motcua.notification.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProviderGateTest {
    private static final Instant NOW = Instant.parse("2026-02-05T02:00:00Z");

    private final ProviderGate gate = new ProviderGate();

    @Test
    void fewMessagesGoBeforeTheProviderHasAnswered() {
        assertThat(gate.allowance(NOW, 720)).isEqualTo(16);
        fail(1, Optional.empty(), NOW);
        assertThat(gate.allowance(NOW, 720)).isEqualTo(16);
        gate.answered();
        assertThat(gate.allowance(NOW, 720)).isEqualTo(720);
    }

    @Test
    void fewFailuresDoNotShutTheGate() {
        gate.answered();
        fail(ProviderGate.FAILURES_IN_A_ROW - 1, Optional.empty(), NOW);
        assertThat(gate.allowance(NOW, 500)).isEqualTo(500);
    }

    @Test
    void successBetweenFailuresStartsTheRowAnew() {
        fail(ProviderGate.FAILURES_IN_A_ROW - 1, Optional.empty(), NOW);
        gate.answered();
        fail(ProviderGate.FAILURES_IN_A_ROW - 1, Optional.empty(), NOW);
        assertThat(gate.allowance(NOW, 500)).isEqualTo(500);
    }

    @Test
    void rowOfFailuresShutsTheGateForAWhileThenLetsOneThrough() {
        fail(ProviderGate.FAILURES_IN_A_ROW, Optional.empty(), NOW);
        assertThat(gate.allowance(NOW, 500)).isZero();
        Instant later = gate.shutUntil();
        assertThat(later).isBetween(NOW.plusSeconds(2), NOW.plusSeconds(5));
        assertThat(gate.allowance(later, 500)).isEqualTo(1);
        gate.answered();
        assertThat(gate.allowance(later, 500)).isEqualTo(500);
    }

    @Test
    void failedProbeShutsItForLonger() {
        fail(ProviderGate.FAILURES_IN_A_ROW, Optional.empty(), NOW);
        Instant probe = gate.shutUntil();
        for (int i = 0; i < 8; i++) {
            probe = gate.shutUntil();
            fail(1, Optional.empty(), probe);
        }
        assertThat(Duration.between(probe, gate.shutUntil())).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10));
    }

    @Test
    void gateStaysShutAsLongAsTheProviderAsked() {
        fail(ProviderGate.FAILURES_IN_A_ROW, Optional.of(Duration.ofMinutes(7)), NOW);
        assertThat(gate.shutUntil()).isEqualTo(NOW.plus(Duration.ofMinutes(7)));
    }

    @Test
    void failuresAlreadyUnderWayDoNotShutItForLonger() {
        fail(ProviderGate.FAILURES_IN_A_ROW, Optional.empty(), NOW);
        Instant until = gate.shutUntil();
        fail(700, Optional.empty(), NOW);
        assertThat(gate.shutUntil()).isEqualTo(until);
    }

    private void fail(int times, Optional<Duration> after, Instant at) {
        for (int i = 0; i < times; i++) {
            gate.failed(after, at);
        }
    }
}
