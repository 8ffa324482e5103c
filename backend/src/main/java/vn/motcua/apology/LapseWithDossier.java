package vn.motcua.apology;

import jakarta.inject.Singleton;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierListener;
import vn.motcua.dossier.DossierStatus;

/** Lets a prepared apology lapse when the dossier is resolved or ends before anybody signed it. */
@Singleton
class LapseWithDossier implements DossierListener {
    private final ApologyRows rows;

    LapseWithDossier(ApologyRows rows) {
        this.rows = rows;
    }

    @Override
    public void on(DossierEvent event, Dossier now, Actor by) {
        if (now.status() == DossierStatus.RESOLVED || now.status().isFinal()) {
            rows.lapse(now.id());
        }
    }
}
