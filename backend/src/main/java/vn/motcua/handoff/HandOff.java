package vn.motcua.handoff;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.dossier.DossierId;
import vn.motcua.registry.Correspondent;

/**
 * A dossier handed to another agency: the line of the ledger.
 *
 * @param receiver the competent agency
 * @param answerId the incoming document that answers; absent before it came
 */
public record HandOff(
        HandOffId id,
        DossierId dossierId,
        Sending sending,
        Correspondent receiver,
        HandOffStage stage,
        Times times,
        @Nullable UUID answerId) {

    /**
     * What it goes with.
     *
     * @param outgoingId the outgoing document
     * @param agencyId the agency that sends it
     * @param officerId who drew it up
     */
    public record Sending(UUID outgoingId, AgencyId agencyId, UUID officerId) {}

    /** When it came to each stage; absent for what was left out or is still to come. */
    public record Times(
            Instant preparedAt,
            @Nullable Instant sentAt,
            @Nullable Instant receivedAt,
            @Nullable Instant inAgencyAt,
            @Nullable Instant answeredAt,
            @Nullable Instant closedAt) {

        Times reached(HandOffStage stage, Instant at) {
            return new Times(
                    preparedAt,
                    stage == HandOffStage.SENT ? at : sentAt,
                    stage == HandOffStage.RECEIVED ? at : receivedAt,
                    stage == HandOffStage.IN_AGENCY ? at : inAgencyAt,
                    stage == HandOffStage.ANSWERED ? at : answeredAt,
                    stage.isClosed() ? at : closedAt);
        }
    }

    static HandOff prepared(HandOffId id, DossierId dossier, Sending sending, Correspondent receiver, Instant at) {
        Times times = new Times(at, null, null, null, null, null);
        return new HandOff(id, dossier, sending, receiver, HandOffStage.PREPARED, times, null);
    }

    /** The incoming document that answers. */
    public Optional<UUID> answer() {
        return Optional.ofNullable(answerId);
    }

    HandOff reached(HandOffStage next, Instant at) {
        return new HandOff(id, dossierId, sending, receiver, next, times.reached(next, at), answerId);
    }

    HandOff answeredBy(UUID incoming) {
        return new HandOff(id, dossierId, sending, receiver, stage, times, incoming);
    }
}
