package vn.motcua.registry;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the registers ask of those who carry documents; whoever carries them stands behind it. */
public interface DeliveryLookup {

    /**
     * How a document that was dispatched stands with one receiver.
     *
     * @param statusCode the latest of its statuses (01 to 16); absent before the first came
     * @param reason why it was returned or failed
     * @param steps what moved it, from the first to the latest
     */
    record Delivery(
            String receiverCode,
            @Nullable String statusCode,
            Instant since,
            @Nullable String reason,
            List<Step> steps) {

        public Delivery {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One status of it.
     *
     * @param words the reason, where one was given
     */
    record Step(String statusCode, Instant at, @Nullable String words) {}

    /** How far the sending of a document has come, over all of its receivers. */
    enum Progress {
        /** No axis has taken it for anybody. */
        WAITING,
        /** Somebody has it, or it is on its way. */
        SENT,
        /** No axis takes it, and nothing tries any more. */
        NOT_SENT,
        /** Every receiver has refused it. */
        REFUSED,
        /** Nobody has it any more: given back, refused or taken back before it left. */
        TAKEN_BACK
    }

    /** How a document stands with each of its receivers; empty when it was not taken up yet. */
    List<Delivery> list(UUID outgoingDocument);

    /** How far the sending of documents has come; those that were not taken up yet are not among them. */
    Map<UUID, Progress> progress(Collection<UUID> outgoingDocuments);

    /** Whether nothing of a document is on its way, every question about it was answered, and a receiver has it still. */
    boolean mayChange(UUID outgoingDocument);
}
