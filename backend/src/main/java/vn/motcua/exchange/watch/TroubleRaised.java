package vn.motcua.exchange.watch;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event of the outbox: there is something for the clerks of an agency to see to. Its aggregate is the trouble.
 *
 * @param outgoingId the document in the register of outgoing documents; null of what is not there
 */
public record TroubleRaised(
        UUID troubleId,
        UUID agencyId,
        TroubleKind kind,
        @Nullable UUID outgoingId) {
    public static final String TYPE = "exchange.trouble-raised";
}
