package vn.motcua.dossier.tracking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.procedure.DeliveryMethod;

/**
 * A dossier as a list shows it: without its answers, which may be long.
 *
 * @param reference what whoever began it calls it
 */
record ListedDossier(
        DossierId id,
        @Nullable String code,
        DossierStatus status,
        Procedure procedure,
        AgencyId agencyId,
        String ownerName,
        @Nullable DeliveryMethod delivery,
        Instant updatedAt,
        @Nullable Instant promisedAt,
        @Nullable Instant submittedAt,
        @Nullable String reference) {

    /** What was applied for. */
    record Procedure(String code, String name, String nameEn) {}
}
