package vn.motcua.live;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.security.Caller;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;

/** One open stream. Only the thread that tells of changes writes to it, whoever opens or ends it. */
final class LiveStream {

    /** A reader that is so far behind is cut off: it reads everything anew when it comes back. */
    private static final int BACKLOG = 256;

    /** Those who see dossiers; supervisors see figures alone, and administrators neither. */
    private static final Set<OfficerRole> AT_DOSSIERS = EnumSet.of(
            OfficerRole.INTAKE,
            OfficerRole.HANDLER,
            OfficerRole.HEAD,
            OfficerRole.LEADER,
            OfficerRole.CLERK,
            OfficerRole.RETURN);

    private final Caller caller;
    private final Instant endsAt;
    private final Sinks.Many<LiveMessage> sink =
            Sinks.many().unicast().onBackpressureBuffer(new ArrayBlockingQueue<>(BACKLOG));
    private volatile boolean over;
    private Instant nextBeatAt;

    LiveStream(Caller caller, Instant endsAt, Instant firstBeatAt) {
        this.caller = caller;
        this.endsAt = endsAt;
        this.nextBeatAt = firstBeatAt;
        sink.tryEmitNext(new LiveMessage.Ready());
    }

    Caller caller() {
        return caller;
    }

    /** What its reader reads; once. */
    Flux<LiveMessage> messages() {
        return sink.asFlux().doFinally(signal -> end());
    }

    /** Lets it end: its reader has gone, or may not read on. */
    void end() {
        over = true;
    }

    boolean isOver(Instant now) {
        return over || !now.isBefore(endsAt);
    }

    void close() {
        over = true;
        sink.tryEmitComplete();
    }

    boolean isBeatDue(Instant now) {
        return !now.isBefore(nextBeatAt);
    }

    void beat(Instant next) {
        nextBeatAt = next;
        emit(new LiveMessage.Beat());
    }

    /** Tells of a change, if it concerns who listens here. */
    void tell(LiveChange change) {
        if (concerns(change)) {
            emit(change.message());
        }
    }

    private boolean concerns(LiveChange change) {
        return switch (caller) {
            case ApplicantCaller applicant -> change.applicants().contains(applicant.applicantId());
            case OfficerCaller officer ->
                officer.posts().stream()
                        .filter(post -> post.roles().stream().anyMatch(AT_DOSSIERS::contains))
                        .anyMatch(post -> change.agencies().contains(post.agencyId()));
        };
    }

    private void emit(LiveMessage message) {
        if (sink.tryEmitNext(message).isFailure()) {
            end();
        }
    }
}
