package vn.motcua.registry.incoming;

import java.util.List;
import java.util.UUID;

/**
 * An event of the outbox: what officers have in hand was changed from outside. Its aggregate is the document.
 *
 * @param officerIds the leader who assigned it and whoever it is assigned to
 */
public record IncomingTurned(UUID documentId, UUID agencyId, IncomingDeed deed, List<UUID> officerIds) {

    /** Its name in the outbox. */
    public static final String TYPE = "registry.incoming-turned";

    public IncomingTurned {
        officerIds = List.copyOf(officerIds);
    }
}
