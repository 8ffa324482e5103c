package vn.motcua.registry.outgoing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A clerk has sent a document: whoever carries documents takes it up.
 *
 * @param documentId the event's aggregate
 * @param receiverCodes codes of the agencies it goes to
 * @param priority from 0 to 3, {@link vn.motcua.registry.Urgency}
 * @param sendBy until when it must be on its way; of an urgent one, at once
 */
public record DocumentDispatched(
        UUID documentId, UUID agencyId, List<String> receiverCodes, int priority, Instant signedAt, Instant sendBy) {

    /** Its name in the outbox. */
    public static final String TYPE = "registry.document-dispatched";

    public DocumentDispatched {
        receiverCodes = List.copyOf(receiverCodes);
    }
}
