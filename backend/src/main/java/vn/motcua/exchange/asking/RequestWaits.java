package vn.motcua.exchange.asking;

import java.util.UUID;
import vn.motcua.exchange.request.RequestKind;

/**
 * An event of the outbox: a sender has asked about a document that came to an agency, and its clerks have to answer. Its aggregate
 * is the document.
 *
 * @param incomingId the document in the register of incoming documents
 */
public record RequestWaits(UUID agencyId, UUID incomingId, RequestKind kind) {
    public static final String TYPE = "exchange.request-waits";
}
