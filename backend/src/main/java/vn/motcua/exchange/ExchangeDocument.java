package vn.motcua.exchange;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.dossier.DossierId;

/**
 * A document on its way over the axis.
 *
 * @param agencyId the portal's agency that sends or receives it
 */
public record ExchangeDocument(
        UUID id, Direction direction, AgencyId agencyId, WireReference reference, Links links, Instant createdAt) {

    /**
     * What it belongs to here.
     *
     * @param registerId its entry in the register; null of what was refused before it was entered
     */
    public record Links(@Nullable UUID registerId, @Nullable DossierId dossierId) {
        public static final Links NONE = new Links(null, null);

        public Optional<UUID> register() {
            return Optional.ofNullable(registerId);
        }

        public Optional<DossierId> dossier() {
            return Optional.ofNullable(dossierId);
        }
    }
}
