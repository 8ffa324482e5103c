package vn.motcua.applicant.representation;

import java.util.UUID;

/** What the events {@code representation.granted} and {@code representation.revoked} carry, so that both sides are told. */
public record RepresentationEventPayload(UUID representationId, UUID ownerId, UUID representativeId) {

    public static final String GRANTED = "representation.granted";
    public static final String REVOKED = "representation.revoked";

    static RepresentationEventPayload of(RepresentationRow row) {
        return new RepresentationEventPayload(row.id(), row.ownerId(), row.representativeId());
    }
}
