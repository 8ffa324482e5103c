package vn.motcua.registry.outgoing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which documents go where another domain has decided, and as long as it says; whoever drew them up stands behind it. */
public interface BoundReceivers {

    /** How a document is bound. */
    enum Bond {
        /** It goes to the receiver that it was drawn up for, and to no other. */
        TO_ITS_RECEIVER,
        /** What it was to go for is over: it goes to nobody any more. */
        OVER
    }

    /** Those of these documents that are bound. */
    Map<UUID, Bond> bonds(Collection<UUID> documents);

    /** Whether a document is one of those. */
    default boolean areBound(OutgoingId document) {
        return !bonds(List.of(document.value())).isEmpty();
    }
}
