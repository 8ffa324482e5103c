package vn.motcua.exchange.axis;

import java.time.Instant;
import java.util.Optional;

/**
 * A line of the axis's own list of what was sent: one package to one receiver.
 *
 * @param docId the sender's id, the same for all receivers of a package
 * @param receiverDocId the receiver's id
 * @param acknowledgement what the receiver has acknowledged; empty as long as it has not
 */
public record SentPackage(
        DocId docId,
        DocId receiverDocId,
        MessageType type,
        String from,
        String to,
        Instant sentAt,
        Optional<Acknowledgement> acknowledgement) {}
