package vn.motcua.exchange.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.exchange.status.Stage;

/**
 * A dossier handed to another agency as a document: nothing is acknowledged that the other side's own words do not show.
 *
 * @param code the document's number and symbol
 * @param queuedAt when it was given to the exchange
 */
public record Handoff(UUID documentId, String code, String receiverCode, Stage stage, Instant queuedAt, Steps steps) {

    /**
     * How far it has come; each is null until it has.
     *
     * @param sentAt the axis has taken it
     * @param receiptAt the receiver's own message, whose signature held, says that it arrived
     * @param inAgencyAt the receiver has taken it into its register
     * @param resultAt an answer came back
     */
    public record Steps(
            @Nullable Instant sentAt,
            @Nullable Instant receiptAt,
            @Nullable Instant inAgencyAt,
            @Nullable Instant resultAt) {}
}
