package vn.motcua.routing.desk;

import jakarta.inject.Singleton;
import java.util.List;
import vn.motcua.dossier.DossierId;
import vn.motcua.routing.desk.OfficerDossierJson.SupplementJson;
import vn.motcua.supplement.SupplementRequest;
import vn.motcua.supplement.SupplementState;
import vn.motcua.supplement.Supplements;

/** Tells officers what an applicant was asked for before; not what the applicant is still writing. */
@Singleton
class SupplementHistory {

    private final Supplements supplements;

    SupplementHistory(Supplements supplements) {
        this.supplements = supplements;
    }

    List<SupplementJson> of(DossierId id) {
        return supplements.list(id).stream().map(SupplementHistory::json).toList();
    }

    private static SupplementJson json(SupplementRequest request) {
        return new SupplementJson(
                request.id(),
                request.reason(),
                request.requestedAt(),
                request.dueAt(),
                request.state() == SupplementState.ANSWERED ? request.closedAt() : null,
                request.state().name(),
                request.fields(),
                request.documents());
    }
}
