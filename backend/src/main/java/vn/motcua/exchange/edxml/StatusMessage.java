package vn.motcua.exchange.edxml;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What has become of a document at one agency.
 *
 * @param about the document, and the agency that is told
 * @param description in words; the reason where something is refused
 * @param at to the second
 */
public record StatusMessage(
        Organ from, DocumentReference about, Staff staff, StatusCode code, String description, Instant at)
        implements EdxmlMessage {

    public StatusMessage {
        description = Words.optional(description);
        at = at.truncatedTo(ChronoUnit.SECONDS);
        if (code == StatusCode.REFUSED && description.isEmpty()) {
            throw new IllegalArgumentException("a document is refused for a reason (Decision 28/2018, Article 5.4)");
        }
    }
}
