package vn.motcua.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BackOffTest {
    private static final BackOff BACK_OFF = new BackOff(Duration.ofSeconds(2), Duration.ofMinutes(10));

    @Property
    void waitDoublesUpToItsLimitAndLosesAtMostHalfByChance(
            @ForAll @IntRange(min = 1, max = 1_000) int attempts, @ForAll long seed) {
        Duration wait = BACK_OFF.after(attempts, new Random(seed));
        Duration full = attempts > 9 ? Duration.ofMinutes(10) : Duration.ofSeconds(1L << attempts);
        assertThat(wait).isBetween(full.dividedBy(2), full);
    }
}
