package vn.motcua.exchange.status;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything reported of a document at one receiver in the order of arrival, and where it stands after it.
 *
 * @param heard each report once, those that moved nothing included
 */
public record StatusHistory(Standing standing, List<Heard> heard) {

    /** Of a document that was just sent. */
    public static final StatusHistory SENT = new StatusHistory(Standing.SENT, List.of());

    public StatusHistory {
        heard = List.copyOf(heard);
    }

    /** A report and what it came to. */
    public record Heard(StatusReport report, Effect effect) {}

    /** What hearing a report comes to. */
    public record Outcome(Effect effect, StatusHistory history) {}

    /** Hears a report. */
    public Outcome hear(StatusReport report) {
        if (heard.stream().anyMatch(before -> before.report().repeats(report))) {
            return new Outcome(Effect.DUPLICATE, this);
        }
        Standing.Judged judged = standing.judge(report);
        List<Heard> all = new ArrayList<>(heard);
        all.add(new Heard(report, judged.effect()));
        return new Outcome(judged.effect(), new StatusHistory(judged.standing(), all));
    }

    /** Notes that the sender has asked by a message of its own kind. */
    public Outcome request(Ask wanted) {
        return with(standing.request(wanted));
    }

    /** Notes that a refused document goes out again. */
    public Outcome sendAgain() {
        return with(standing.sendAgain());
    }

    /** Notes that nothing of it has reached the receiver, nor will. */
    public Outcome takeBackUnsent() {
        return with(standing.takeBackUnsent());
    }

    private Outcome with(Standing.Judged judged) {
        return new Outcome(judged.effect(), new StatusHistory(judged.standing(), heard));
    }
}
