package vn.motcua.exchange.status;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.exchange.edxml.StatusCode;

/**
 * Where a document stands at one receiver.
 *
 * @param ask what the receiver still has to answer
 * @param receiverAt the latest time that the receiver reported; clocks of two sides are never compared
 * @param senderAt the latest time that the sender reported
 */
public record Standing(
        Stage stage,
        Ask ask,
        @Nullable Instant receiverAt,
        @Nullable Instant senderAt) {

    /** Of a document that was just sent. */
    public static final Standing SENT = new Standing(Stage.SENT, Ask.NONE, null, null);

    /** What a report made of a standing. */
    record Judged(Effect effect, Standing standing) {}

    /** Judges a report that was not heard before. */
    Judged judge(StatusReport report) {
        Effect effect = effectOf(report);
        return new Judged(effect, effect == Effect.MOVED ? moved(report) : this);
    }

    private Effect effectOf(StatusReport report) {
        Instant last = report.isSenders() ? senderAt : receiverAt;
        if (last != null && report.at().isBefore(last)) {
            return Effect.OLDER;
        }
        if (stage.isClosed()) {
            return Effect.CLOSED;
        }
        return switch (report.code()) {
            case TAKEN_BACK -> stage == Stage.COMPLETED ? Effect.TOO_LATE : effectOfAsking(Ask.TAKE_BACK);
            case CHANGE_AGREED, CHANGE_REFUSED -> ask == Ask.NONE ? Effect.NOT_ASKED : Effect.MOVED;
            case ARRIVED, REFUSED, ACCEPTED, ASSIGNED, IN_PROGRESS, COMPLETED ->
                stage.mayBecome(told(report.code())) ? Effect.MOVED : Effect.BACK;
        };
    }

    private Standing moved(StatusReport report) {
        return switch (report.code()) {
            case TAKEN_BACK -> new Standing(stage, Ask.TAKE_BACK, receiverAt, report.at());
            case CHANGE_AGREED ->
                new Standing(ask == Ask.TAKE_BACK ? Stage.GIVEN_BACK : stage, Ask.NONE, report.at(), senderAt);
            case CHANGE_REFUSED -> new Standing(stage, Ask.NONE, report.at(), senderAt);
            // What was refused is neither given back nor updated: the question has gone with it.
            case REFUSED -> new Standing(Stage.REFUSED, Ask.NONE, report.at(), senderAt);
            case ARRIVED, ACCEPTED, ASSIGNED, IN_PROGRESS, COMPLETED ->
                new Standing(told(report.code()), ask, report.at(), senderAt);
        };
    }

    /**
     * Judges a recall, update or replacement that was sent as a message of its own. Unlike a mere status it may go out after
     * completion: the receiver declines it then.
     */
    Judged request(Ask wanted) {
        Effect effect = stage.isClosed() ? Effect.CLOSED : effectOfAsking(wanted);
        return new Judged(effect, effect == Effect.MOVED ? new Standing(stage, wanted, receiverAt, senderAt) : this);
    }

    /** Of a document that was refused and is sent again; what was reported of the first sending stays older. */
    Judged sendAgain() {
        return stage == Stage.REFUSED
                ? new Judged(Effect.MOVED, new Standing(Stage.SENT, Ask.NONE, receiverAt, senderAt))
                : new Judged(Effect.BACK, this);
    }

    /** Of a document whose sending is taken back before anything of it has reached the receiver: nobody is asked. */
    Judged takeBackUnsent() {
        return stage == Stage.SENT
                ? new Judged(Effect.MOVED, new Standing(Stage.GIVEN_BACK, Ask.NONE, receiverAt, senderAt))
                : new Judged(Effect.BACK, this);
    }

    private Effect effectOfAsking(Ask wanted) {
        return ask == Ask.TAKE_BACK || ask == wanted ? Effect.ALREADY_ASKED : Effect.MOVED;
    }

    private static Stage told(StatusCode code) {
        return Stage.toldBy(code).orElseThrow();
    }
}
