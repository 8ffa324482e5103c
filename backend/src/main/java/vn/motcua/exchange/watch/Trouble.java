package vn.motcua.exchange.watch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;

/**
 * Something to see to.
 *
 * @param agencyId whose clerks are told
 * @param raisedAt since when it is known
 */
public record Trouble(UUID id, TroubleKind kind, AgencyId agencyId, About about, String reason, Instant raisedAt) {

    /**
     * What it concerns.
     *
     * @param documentId the document; null of packages that could not be read and of mailboxes
     * @param code number and symbol of the document
     * @param partner code of the agency on the other side; of a mailbox, the axis
     * @param outgoingId what the register of outgoing documents calls it; null of what is not there
     */
    public record About(
            @Nullable UUID documentId,
            @Nullable String code,
            @Nullable String partner,
            @Nullable UUID outgoingId) {

        /** Before it is known where it stands in the register. */
        public About(@Nullable UUID documentId, @Nullable String code, @Nullable String partner) {
            this(documentId, code, partner, null);
        }
    }
}
