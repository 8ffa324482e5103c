package vn.motcua.applicant.representation.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.representation.Leave;
import vn.motcua.platform.time.Zone;

/**
 * Leave that waits to be taken.
 *
 * @param closedAt when it was taken, or taken back
 * @param takenBy who took it, if anybody did
 */
record Offer(
        UUID id,
        ApplicantId owner,
        Leave leave,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant closedAt,
        @Nullable ApplicantId takenBy) {

    /** How far it has come. */
    OfferState state(Instant now) {
        if (takenBy != null) {
            return OfferState.TAKEN;
        }
        if (closedAt != null) {
            return OfferState.TAKEN_BACK;
        }
        boolean over = !now.isBefore(expiresAt) || leave.validUntil().isBefore(LocalDate.ofInstant(now, Zone.VIETNAM));
        return over ? OfferState.EXPIRED : OfferState.OPEN;
    }
}
