package vn.motcua.supplement;

import jakarta.inject.Singleton;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierListener;
import vn.motcua.dossier.SupplementState;

/** Lets the open request of a dossier lapse or expire when the dossier ends before it was answered. */
@Singleton
class CloseWithDossier implements DossierListener {

    private final Supplements supplements;

    CloseWithDossier(Supplements supplements) {
        this.supplements = supplements;
    }

    @Override
    public void on(DossierEvent event, Dossier now, Actor by) {
        if (now.status().isFinal()) {
            SupplementState end =
                    event instanceof DossierEvent.SupplementExpired ? SupplementState.EXPIRED : SupplementState.LAPSED;
            supplements.close(now.id(), end, now.times().updatedAt());
        }
    }
}
