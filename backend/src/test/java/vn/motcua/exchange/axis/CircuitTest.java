package vn.motcua.exchange.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua._support.MovableClock;

class CircuitTest {
    private final MovableClock clock = new MovableClock();
    private final Circuit circuit = new Circuit(clock);

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            circuit.failed();
        }
    }

    @Test
    void axisIsLeftAloneForTwiceAsLongEachTimeUpToHalfAMinute() {
        fail(5);
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Duration pause = circuit.pause().orElseThrow();
            pauses.add(pause.toSeconds());
            clock.advance(pause);
            assertThat(circuit.pause()).isEmpty();
            circuit.failed();
        }
        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void whatWasUnderWayWhenThePauseBeganDoesNotLengthenIt() {
        fail(20);

        assertThat(circuit.pause()).contains(Duration.ofSeconds(1));
    }

    @Test
    void answerMakesTheNextPauseShortAgain() {
        fail(5);
        clock.advance(Duration.ofSeconds(1));
        fail(1);
        circuit.answered();
        fail(4);
        assertThat(circuit.pause()).isEmpty();

        fail(1);

        assertThat(circuit.pause()).contains(Duration.ofSeconds(1));
    }
}
