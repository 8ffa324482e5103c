package vn.motcua.handoff;

import java.util.UUID;

/**
 * An event of the outbox: an answer to a dossier that was handed to another agency is here. Its aggregate is the dossier.
 *
 * @param agencyId the agency that handed it over
 * @param officerId who did
 * @param incomingId the answer, which the clerk may still have to take in
 */
public record HandOffAnswered(UUID dossierId, UUID agencyId, UUID officerId, UUID incomingId) {
    public static final String TYPE = "handoff.answered";
}
