package vn.motcua.axis;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.exchange.axis.MessageType;

/**
 * One package in one mailbox.
 *
 * @param id the receiver's id of it
 * @param label what was written on the package when it was sent
 * @param transport what the receiver said of the fetching: {@code waiting} until it has
 * @param business what it said of the document by the provincial protocol
 */
record Delivered(
        UUID id,
        String to,
        Label label,
        String transport,
        Optional<Instant> acknowledgedAt,
        Optional<String> business) {
    /** As the sender sent it. */
    record Label(
            UUID packageId,
            Optional<UUID> messageId,
            MessageType type,
            String from,
            String title,
            String notation,
            Instant sentAt) {}
}
