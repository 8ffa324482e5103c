package vn.motcua.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.MovableClock;
import vn.motcua.platform.outbox.OutboxTail;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.ApplicantCaller;

@DatabaseTest
class LiveStreamsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final OutboxTail tail;
    private final LiveChanges changes;
    private final MovableClock clock = new MovableClock();
    private final Set<UUID> ended = new HashSet<>();
    private LiveStreams streams;

    LiveStreamsTest(OutboxTail tail, LiveChanges changes) {
        this.tail = tail;
        this.changes = changes;
        this.streams = streams();
    }

    @BeforeEach
    void anew() {
        streams = streams();
        ended.clear();
    }

    @Test
    void streamEndsWithItsSession() {
        var caller = new ApplicantCaller(UUID.randomUUID(), UUID.randomUUID());
        Reading reading = read(caller);
        clock.advance(Duration.ofSeconds(15));
        streams.tellNews();
        assertThat(reading.heard).containsExactly(new LiveMessage.Ready(), new LiveMessage.Beat());
        assertThat(reading.over).isFalse();

        ended.add(caller.sessionId());
        clock.advance(Duration.ofSeconds(15));
        streams.tellNews();
        streams.tellNews();
        assertThat(reading.heard).hasSize(2);
        assertThat(reading.over).isTrue();
    }

    @Test
    void streamEndsAfterItsTime() {
        Reading reading = read(new ApplicantCaller(UUID.randomUUID(), UUID.randomUUID()));
        clock.advance(MINUTE);
        streams.tellNews();
        assertThat(reading.over).isTrue();
    }

    @Test
    void serverThatIsFullOpensNoMore() {
        for (int i = 0; i < 5_000; i++) {
            read(new ApplicantCaller(UUID.randomUUID(), UUID.randomUUID()));
        }
        var next = new ApplicantCaller(UUID.randomUUID(), UUID.randomUUID());
        assertThat(streams.open(next, MINUTE)).isEmpty();

        clock.advance(MINUTE);
        streams.tellNews();
        assertThat(streams.open(next, MINUTE)).isPresent();
    }

    @Test
    void streamsEndWithTheServer() {
        Reading reading = read(new ApplicantCaller(UUID.randomUUID(), UUID.randomUUID()));
        streams.close();
        assertThat(reading.over).isTrue();
    }

    private static final class Reading {
        private final List<LiveMessage> heard = new ArrayList<>();
        private boolean over;
    }

    private Reading read(ApplicantCaller caller) {
        Reading reading = new Reading();
        streams.open(caller, MINUTE)
                .orElseThrow()
                .doOnComplete(() -> reading.over = true)
                .subscribe(reading.heard::add);
        return reading;
    }

    private LiveStreams streams() {
        return new LiveStreams(
                tail,
                changes,
                caller -> {
                    if (ended.contains(caller.sessionId())) {
                        throw ProblemException.of(CommonProblem.UNAUTHENTICATED);
                    }
                },
                clock);
    }
}
