package vn.motcua.exchange.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SentPagesTest {
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void listWithoutEndIsNotTakenForAWholeOne() {
        assertThat(SentPages.all(last -> page(asked.incrementAndGet()))).isInstanceOf(AxisAnswer.Unreachable.class);
    }

    @Test
    void axisThatKnowsNoPagesHasGivenAllAtOnce() {
        assertThat(SentPages.all(last -> page(1))).isEqualTo(page(1));
    }

    private static AxisAnswer<List<SentPackage>> page(int number) {
        return new AxisAnswer.Answered<>(List.of(new SentPackage(
                new DocId("sent " + number),
                Optional.empty(),
                MessageType.EDOC,
                "H56.14",
                "H59.14",
                Instant.EPOCH,
                new SentPackage.Arrival(new DocId("received " + number), Optional.empty(), Optional.empty()))));
    }
}
