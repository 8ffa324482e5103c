package vn.motcua.exchange.delivery;

import java.util.UUID;

/** An event of the outbox: an axis has taken a document itself, new or in the place of another, for a receiver. Its aggregate is the document. */
public record DocumentLeft(UUID documentId, String to) {
    public static final String TYPE = "exchange.document-left";
}
