package vn.motcua.dossier.tracking;

import jakarta.inject.Singleton;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.sql.Sql;

/** Writes the table {@code dossier_reference}, which lists read beside each dossier. */
@Singleton
class OwnReferenceRows {

    private final Sql sql;

    OwnReferenceRows(Sql sql) {
        this.sql = sql;
    }

    void insert(DossierId dossier, ApplicantId owner, String reference) {
        sql.of("INSERT INTO dossier_reference (dossier_id, owner_id, reference) VALUES (:dossier, :owner, :reference)")
                .with("dossier", dossier.value())
                .with("owner", owner.value())
                .with("reference", reference)
                .update();
    }
}
