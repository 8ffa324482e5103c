package vn.motcua.registry.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.registry.Correspondent;

/** The paper copy of a document for one receiver. */
record PaperTask(
        UUID id,
        AgencyId agencyId,
        UUID outgoingId,
        Correspondent receiver,
        State state,
        Instant openedAt,
        Posting posting) {

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
