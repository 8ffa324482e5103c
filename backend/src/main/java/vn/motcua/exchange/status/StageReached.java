package vn.motcua.exchange.status;

import java.util.UUID;

/** An event of the outbox: a document has come to a stage at a receiver. Its aggregate is the document. */
public record StageReached(UUID documentId, String receiverCode, Stage stage, Ask ask) {
    public static final String TYPE = "exchange.stage-reached";
}
