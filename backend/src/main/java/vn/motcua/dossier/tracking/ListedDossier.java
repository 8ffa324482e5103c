package vn.motcua.dossier.tracking;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** What was promised for each of those for which anything was. */
    static Map<DossierId, Instant> promises(List<ListedDossier> dossiers) {
        Map<DossierId, Instant> promises = new HashMap<>();
        for (ListedDossier dossier : dossiers) {
            if (dossier.promisedAt != null) {
                promises.put(dossier.id, dossier.promisedAt);
            }
        }
        return promises;
    }

    /** The same with what is promised instead, if anything is. */
    ListedDossier promising(@Nullable Instant instead) {
        return instead == null
                ? this
                : new ListedDossier(
                        id,
                        code,
                        status,
                        procedure,
                        agencyId,
                        ownerName,
                        delivery,
                        updatedAt,
                        instead,
                        submittedAt,
                        reference);
    }

    /** What was applied for. */
    record Procedure(String code, String name, String nameEn) {}
}
