package vn.motcua.registry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the registers ask of those who carry documents; whoever carries them stands behind it. */
public interface DeliveryLookup {

    /**
     * How a document that was dispatched stands with one receiver.
     *
     * @param statusCode the latest of its statuses (01 to 16); absent before the first came
     * @param reason why it was returned or failed
     */
    record Delivery(
            String receiverCode,
            @Nullable String statusCode,
            Instant since,
            @Nullable String reason) {}

    /** How a document stands with each of its receivers; empty when it was not taken up yet. */
    List<Delivery> list(UUID outgoingDocument);

    /** Whether nothing of a document is on its way, every question about it was answered, and a receiver has it still. */
    boolean mayChange(UUID outgoingDocument);
}
