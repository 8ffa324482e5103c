package vn.motcua.handoff;

import java.util.UUID;

/**
 * An event of the outbox: something has come of a dossier that was handed to another agency. Its aggregate is the dossier.
 *
 * @param agencyId the agency that handed it over
 * @param officerId who did
 */
public record HandOffTurned(UUID dossierId, UUID agencyId, UUID officerId, HandOffTurn turn) {
    public static final String TYPE = "handoff.turned";
}
