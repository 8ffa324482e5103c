package vn.motcua.exchange.axis;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the axis's own list of what was sent: one package to one receiver.
 *
 * @param docId the sender's id, as it was answered to the sender
 * @param messageId the sender's own; empty at an axis that keeps none
 */
public record SentPackage(
        DocId docId,
        Optional<UUID> messageId,
        MessageType type,
        String from,
        String to,
        Instant sentAt,
        Arrival arrival) {

    /**
     * What has become of it in the receiver's mailbox.
     *
     * @param docId the receiver's id of the package
     * @param acknowledgement what the receiver has acknowledged; empty as long as it has not
     * @param at when it did so last
     */
    public record Arrival(DocId docId, Optional<Acknowledgement> acknowledgement, Optional<Instant> at) {}
}
