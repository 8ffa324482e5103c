package vn.motcua.exchange.watch;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event of the outbox: what clerks had to see to is over. Its aggregate is the trouble.
 *
 * @param outgoingId the document in the register of outgoing documents, where nothing else is wrong with it; null otherwise
 * @param allSent whether none of the agency's documents is late any more
 * @param othersOver whether nothing else is wrong at the agency any more that is about none of its outgoing documents
 */
public record TroubleOver(
        UUID troubleId, UUID agencyId, @Nullable UUID outgoingId, boolean allSent, boolean othersOver) {
    public static final String TYPE = "exchange.trouble-over";
}
