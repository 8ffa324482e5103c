package vn.motcua.supplement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Looks are steady when they have come regularly for two minutes. */
class SteadyLooksTest {
    private static final Instant START = Instant.parse("2026-11-23T01:00:00Z");

    private final SteadyLooks looks = new SteadyLooks(Duration.ofMinutes(1));

    @Test
    void firstLooksAreNotSteady() {
        assertThat(looks.look(START)).isFalse();
        assertThat(looks.look(after(60))).isFalse();
        assertThat(looks.look(after(120))).isTrue();
        assertThat(looks.look(after(300))).isTrue();
    }

    @Test
    void longBreakOrAFailedLookBeginsAnew() {
        looks.look(START);
        assertThat(looks.look(after(120))).isTrue();
        assertThat(looks.look(after(301))).as("after a break").isFalse();
        assertThat(looks.look(after(421))).isTrue();
        looks.interrupted();
        assertThat(looks.look(after(480))).as("after a failure").isFalse();
        assertThat(looks.look(after(600))).isTrue();
    }

    private static Instant after(int seconds) {
        return START.plusSeconds(seconds);
    }
}
