package vn.motcua.exchange.axis;

import java.time.Instant;
import java.util.Optional;

/**
 * A package in a mailbox.
 *
 * @param docId the receiver's id of it
 * @param acknowledgement empty as long as nobody has acknowledged anything
 */
public record ReceivedPackage(
        DocId docId,
        MessageType type,
        String from,
        String to,
        Instant arrivedAt,
        Optional<Acknowledgement> acknowledgement) {}
