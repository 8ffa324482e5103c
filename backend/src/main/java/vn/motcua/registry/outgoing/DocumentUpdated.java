package vn.motcua.registry.outgoing;

import java.util.UUID;

/** An event of the outbox: what accompanies a document that was sent is another now, and its receivers are to take it. */
public record DocumentUpdated(UUID documentId, String reason, UUID officerId) {

    /** Its name in the outbox. */
    public static final String TYPE = "registry.document-updated";
}
