package vn.motcua.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.MovableClock;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua.applicant.representation.Representations;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.platform.outbox.OutboxTail;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.routing.Desk;
import vn.motcua.routing.TaskBook;

@DatabaseTest
class LiveStreamsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final OutboxTail tail;
    private final LiveChanges changes;
    private final Dossiers dossiers;
    private final TaskBook tasks;
    private final Representations representations;
    private final People people;
    private final Applications applications;
    private final Desk desk;
    private final MovableClock clock = new MovableClock();
    private final Set<UUID> ended = new HashSet<>();
    private LiveStreams streams;

    LiveStreamsTest(
            OutboxTail tail,
            LiveChanges changes,
            Dossiers dossiers,
            TaskBook tasks,
            Representations representations,
            People people,
            Applications applications,
            Desk desk) {
        this.tail = tail;
        this.changes = changes;
        this.dossiers = dossiers;
        this.tasks = tasks;
        this.representations = representations;
        this.people = people;
        this.applications = applications;
        this.desk = desk;
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
    void changeThatCouldNotBeLookedUpIsToldWhenItCan() {
        SignedInApplicant citizen = people.citizen();
        AtomicBoolean away = new AtomicBoolean(true);
        LiveChanges atFirstAway = new LiveChanges(dossiers, tasks, representations) {
            @Override
            Optional<LiveChange> of(OutboxEvent.Head event, Set<UUID> listening) {
                if (away.get()) {
                    throw new IllegalStateException("no database");
                }
                return super.of(event, listening);
            }
        };
        streams = new LiveStreams(tail, atFirstAway, caller -> {}, clock);
        Reading reading = read(new ApplicantCaller(citizen.id().value(), UUID.randomUUID()));
        Dossier filed = desk.submit(
                applications.caller(citizen.applicant()),
                applications.completeDraft(applications.caller(citizen.applicant())));

        streams.tellNews();
        assertThat(reading.heard).containsExactly(new LiveMessage.Ready());
        away.set(false);
        streams.tellNews();

        assertThat(reading.heard)
                .anySatisfy(message -> assertThat(message)
                        .isInstanceOfSatisfying(
                                LiveMessage.Changed.class,
                                changed -> assertThat(changed.dossier()).isEqualTo(filed.id())));
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
