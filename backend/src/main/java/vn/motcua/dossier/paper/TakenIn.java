package vn.motcua.dossier.paper;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;

/**
 * A dossier that was taken in, as registers list it.
 *
 * @param ownerName the owner's name at the time of filing
 */
public record TakenIn(
        DossierId id,
        DossierCode code,
        String procedureName,
        ApplicantId ownerId,
        String ownerName,
        DossierStatus status,
        Times times) {

    /** When it was taken in and what followed; what has not happened is absent. */
    public record Times(
            Instant acceptedAt,
            @Nullable Instant promisedAt,
            @Nullable Instant resolvedAt,
            @Nullable Instant returnedAt) {}

    /** Something that was done with it. */
    public record Act(String event, Instant at) {}
}
