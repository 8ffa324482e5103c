package vn.motcua.exchange.asking;

import java.util.UUID;

/**
 * An event of the outbox: nothing waits any more that a sender asked about a document that came to an agency. Its aggregate is the
 * document.
 *
 * @param incomingId the document in the register of incoming documents
 */
public record RequestAnswered(UUID agencyId, UUID incomingId) {
    public static final String TYPE = "exchange.request-answered";
}
