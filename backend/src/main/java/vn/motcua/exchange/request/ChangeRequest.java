package vn.motcua.exchange.request;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of one receiver about one document.
 *
 * @param answer absent while the receiver has not answered
 */
public record ChangeRequest(
        UUID id,
        UUID documentId,
        String receiverCode,
        RequestKind kind,
        Asking asking,
        @Nullable Answer answer) {

    /**
     * Why, when, by whom.
     *
     * @param officerId who asked here; absent of what came over the exchange
     */
    public record Asking(
            String reason, Instant at, @Nullable UUID officerId) {}

    /**
     * What the receiver said.
     *
     * @param words may be empty
     * @param officerId who answered here; absent of what came over the exchange, and of what the rules answer by themselves
     */
    public record Answer(
            Reply reply, String words, Instant at, @Nullable UUID officerId) {}

    /** Whether the receiver has still to answer. */
    public boolean isOpen() {
        return answer == null;
    }
}
