package vn.motcua.registry.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;

/** The paper copy of a document for one receiver. */
record PaperTask(
        UUID id,
        AgencyId agencyId,
        Subject subject,
        Receiver receiver,
        State state,
        Instant openedAt,
        Posting posting) {

    /** What is printed. */
    sealed interface Subject {
        /**
         * An outgoing document.
         *
         * @param symbol as it was sent; absent of one that was sent before it was written down here
         */
        record Document(
                UUID outgoingId,
                @Nullable String symbol,
                @Nullable String subject) implements Subject {}

        /** The result of a dossier. */
        record Result(UUID dossierId, String dossierCode) implements Subject {}
    }

    /**
     * To whom it goes.
     *
     * @param code of an agency; a person has none
     * @param address where a person wants it, as far as it is known
     */
    record Receiver(
            @Nullable String code, String name, @Nullable String address) {}

    /** How far its way is known. */
    enum State {
        TO_PRINT,
        POSTED,
        RECEIVED
    }

    /**
     * What is known of its way.
     *
     * @param postNumber the post's number of the letter
     */
    record Posting(
            @Nullable Instant postedAt,
            @Nullable String postNumber,
            @Nullable LocalDate receivedOn) {}
}
