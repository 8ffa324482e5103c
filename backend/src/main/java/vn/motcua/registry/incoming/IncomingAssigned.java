package vn.motcua.registry.incoming;

import java.util.List;
import java.util.UUID;

/**
 * An event of the outbox: a leader has assigned an incoming document to officers who did not have it before. Its aggregate is the
 * document.
 */
public record IncomingAssigned(UUID documentId, UUID agencyId, List<UUID> officerIds) {

    /** Its name in the outbox. */
    public static final String TYPE = "registry.incoming-assigned";

    public IncomingAssigned {
        officerIds = List.copyOf(officerIds);
    }
}
