package vn.motcua.live;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import vn.motcua.platform.outbox.FailurePlace;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.platform.outbox.OutboxTail;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.security.Caller;
import vn.motcua.platform.security.OpenSessions;

/**
 * The streams that are open on this server. The outbox is looked at a few times a second for as long as anybody listens, so
 * that it does not matter which server a change was made on.
 */
@Singleton
class LiveStreams {

    private static final Logger LOG = LoggerFactory.getLogger(LiveStreams.class);

    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final int MOST = 5_000;
    private static final int MOST_OF_ONE = 8;
    private static final Duration FULL = Duration.ofSeconds(30);

    private final OutboxTail tail;
    private final LiveChanges changes;
    private final OpenSessions sessions;
    private final Clock clock;
    private final List<LiveStream> open = new CopyOnWriteArrayList<>();

    LiveStreams(OutboxTail tail, LiveChanges changes, OpenSessions sessions, Clock clock) {
        this.tail = tail;
        this.changes = changes;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Opens a stream, or says that there are as many as this server can hold. Of one person's the oldest gives way.
     *
     * @param lasting after which time it ends, for its reader to open another
     */
    Optional<Flux<LiveMessage>> open(Caller caller, Duration lasting) {
        if (open.size() >= MOST) {
            return Optional.empty();
        }
        List<LiveStream> others = open.stream()
                .filter(other -> other.caller().id().equals(caller.id()))
                .toList();
        others.stream().limit(Math.max(0, others.size() - MOST_OF_ONE + 1)).forEach(LiveStream::end);
        Instant now = clock.instant();
        LiveStream stream = new LiveStream(caller, now.plus(lasting), now.plus(BEAT));
        open.add(stream);
        return Optional.of(stream.messages());
    }

    /** How long to wait before the next try where the server is full. */
    static Duration whenFull() {
        return FULL;
    }

    /** Tells of what happened since the last time; one thread at a time. */
    int tellNews() {
        Instant now = clock.instant();
        closeThoseOver(now);
        if (open.isEmpty()) {
            tail.forget();
            return 0;
        }
        Set<UUID> listening = listening();
        tail.news().forEach(event -> tell(event, listening));
        open.stream().filter(stream -> stream.isBeatDue(now)).forEach(stream -> beat(stream, now));
        return 0;
    }

    private void tell(OutboxEvent.Head event, Set<UUID> listening) {
        try {
            changes.of(event, listening).ifPresent(change -> open.forEach(stream -> stream.tell(change)));
        } catch (RuntimeException failure) {
            // The database was away for a moment: those who listen must hear of it nevertheless, and of the others
            // first.
            LOG.warn("Event {} is told later: {}", event.id(), FailurePlace.of(failure));
            tail.again(event);
        }
    }

    /** Ends them all: the server stops. */
    void close() {
        open.forEach(LiveStream::close);
        open.clear();
    }

    private void closeThoseOver(Instant now) {
        List<LiveStream> over =
                open.stream().filter(stream -> stream.isOver(now)).toList();
        over.forEach(LiveStream::close);
        open.removeAll(over);
    }

    private void beat(LiveStream stream, Instant now) {
        try {
            sessions.require(stream.caller());
            stream.beat(now.plus(BEAT));
        } catch (ProblemException ended) {
            stream.end();
        }
    }

    private Set<UUID> listening() {
        return new ArrayList<>(open)
                .stream()
                        .map(LiveStream::caller)
                        .filter(ApplicantCaller.class::isInstance)
                        .map(Caller::id)
                        .collect(Collectors.toSet());
    }
}
