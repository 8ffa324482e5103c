package vn.motcua.dossier.filing;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.dossier.DossierStatus;

/** What a submission is acknowledged with. */
record FiledJson(UUID dossierId, String code, DossierStatus status, Instant submittedAt) {

    static FiledJson of(SubmitDossier.Filed filed) {
        return new FiledJson(filed.id().value(), filed.code().value(), DossierStatus.SUBMITTED, filed.submittedAt());
    }
}
