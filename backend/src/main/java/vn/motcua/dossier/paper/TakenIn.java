package vn.motcua.dossier.paper;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.document.paper.BookPlace;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;

/**
 * A dossier that was taken in, as registers list it.
 *
 * @param place where it stands in the agency's book; absent when a server of an earlier version took it in
 */
public record TakenIn(
        DossierId id,
        DossierCode code,
        String procedureName,
        Owner owner,
        DossierStatus status,
        Times times,
        @Nullable BookPlace place) {

    /** Whose it is, by the name at the time of filing. */
    public record Owner(ApplicantId id, String name) {}

    /** When it was taken in and what followed; what has not happened is absent. */
    public record Times(
            Instant acceptedAt,
            @Nullable Instant promisedAt,
            @Nullable Instant resolvedAt,
            @Nullable Instant returnedAt) {}

    /** Something that was done with it. */
    public record Act(String event, Instant at) {}
}
