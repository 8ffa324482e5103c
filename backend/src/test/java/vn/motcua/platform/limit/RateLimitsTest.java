package vn.motcua.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.MovableClock;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.secret.ServerSecret;

@DatabaseTest
class RateLimitsTest {

    private static final Limit THREE_A_MINUTE = new Limit("test", 3, Duration.ofMinutes(1));

    private final MovableClock clock = new MovableClock();
    private final RateLimits limits;
    private final RateLimits otherServer;
    private final String who = UUID.randomUUID().toString();

    RateLimitsTest(RateWindowRows rows, Transactions transactions, ServerSecret secret) {
        limits = new RateLimits(rows, transactions, secret, clock);
        otherServer = new RateLimits(rows, transactions, secret, clock);
    }

    @Test
    void fourthTryWaitsForTheEndOfTheWindow() {
        for (int i = 0; i < 3; i++) {
            assertThat(limits.take(THREE_A_MINUTE, who)).isEmpty();
        }
        clock.advance(Duration.ofSeconds(20));

        assertThat(limits.take(THREE_A_MINUTE, who)).contains(Duration.ofSeconds(40));

        clock.advance(Duration.ofSeconds(40));
        assertThat(limits.take(THREE_A_MINUTE, who)).isEmpty();
    }

    @Test
    void serversCountTogetherAndEachOneAlone() throws Exception {
        List<Callable<Optional<Duration>>> tries = IntStream.range(0, 12)
                .<Callable<Optional<Duration>>>mapToObj(
                        i -> () -> (i % 2 == 0 ? limits : otherServer).take(THREE_A_MINUTE, who))
                .toList();
        int passed = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Optional<Duration>> result : threads.invokeAll(tries)) {
                passed += result.get().isEmpty() ? 1 : 0;
            }
        }

        assertThat(passed).isEqualTo(3);
        assertThat(limits.take(THREE_A_MINUTE, who + " another")).isEmpty();
    }

    @Test
    void whoProvedWhoTheyAreStartsAgain() {
        for (int i = 0; i < 4; i++) {
            limits.take(THREE_A_MINUTE, who);
        }
        limits.forget(THREE_A_MINUTE, who);

        assertThat(limits.take(THREE_A_MINUTE, who)).isEmpty();
    }
}
