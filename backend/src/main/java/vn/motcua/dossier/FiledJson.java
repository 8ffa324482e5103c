package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;

/** What a submission is acknowledged with. */
record FiledJson(UUID dossierId, String code, DossierStatus status, Instant submittedAt) {

    static FiledJson of(SubmitDossier.Filed filed) {
        return new FiledJson(filed.id().value(), filed.code().value(), DossierStatus.SUBMITTED, filed.submittedAt());
    }
}
