package vn.motcua.exchange.receiving;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event of the outbox: a package that came was refused or set apart. Its aggregate is the reception.
 *
 * @param refused whether its sender is told; otherwise nobody could be
 */
public record ReceptionFailed(
        UUID receptionId,
        UUID agencyId,
        String from,
        boolean refused,
        @Nullable UUID documentId) {
    public static final String TYPE = "exchange.reception-failed";
}
