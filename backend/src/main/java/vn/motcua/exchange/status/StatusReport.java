package vn.motcua.exchange.status;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.motcua.exchange.edxml.StatusCode;

/**
 * One status message about a document at one receiver.
 *
 * @param at when its sender says it happened, in whole seconds as the wire has it
 * @param description its words: the reason of a refusal or of a request
 */
public record StatusReport(StatusCode code, Instant at, String description) {
    public StatusReport {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Whether both are one message that came twice. */
    boolean repeats(StatusReport other) {
        return code == other.code && at.equals(other.at);
    }

    /** Whether the document's sender reports it; all other codes are the receiver's. */
    boolean isSenders() {
        return code.sentBy() == StatusCode.Sender.SENDER;
    }
}
