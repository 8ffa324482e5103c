package vn.motcua.registry.incoming;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An incoming document came or moved; why it was returned is read from the document itself.
 *
 * @param documentId the event's aggregate
 * @param messageId what its sender's system calls it; absent of one that came on paper, whose sender is told nothing
 */
public record IncomingChanged(
        UUID documentId, UUID agencyId, @Nullable String messageId, IncomingState state, String statusCode) {

    /** Its name in the outbox. */
    public static final String TYPE = "registry.incoming-changed";
}
