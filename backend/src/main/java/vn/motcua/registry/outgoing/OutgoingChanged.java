package vn.motcua.registry.outgoing;

import java.util.UUID;

/**
 * An outgoing document moved.
 *
 * @param documentId the event's aggregate
 */
public record OutgoingChanged(UUID documentId, UUID agencyId, OutgoingState state) {

    /** Its name in the outbox. */
    public static final String TYPE = "registry.outgoing-changed";
}
