package vn.motcua.exchange.watch;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event of the outbox: what clerks had to see to is over. Its aggregate is the trouble.
 *
 * @param outgoingId the document in the register of outgoing documents, where nothing else is wrong with it; null otherwise
 * @param allSent whether none of the agency's documents is late any more
 */
public record TroubleOver(
        UUID troubleId, UUID agencyId, @Nullable UUID outgoingId, boolean allSent) {
    public static final String TYPE = "exchange.trouble-over";
}
