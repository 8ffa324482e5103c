package vn.motcua.supplement;

import jakarta.inject.Singleton;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierListener;
import vn.motcua.dossier.SupplementState;
import vn.motcua.dossier.attachment.Attachments;

/**
 * Lets the open request of a dossier lapse or expire when the dossier ends before it was answered, and with it the papers that
 * were attached for the answer that nobody sent.
 */
@Singleton
class CloseWithDossier implements DossierListener {

    private final Supplements supplements;
    private final Attachments attachments;

    CloseWithDossier(Supplements supplements, Attachments attachments) {
        this.supplements = supplements;
        this.attachments = attachments;
    }

    @Override
    public void on(DossierEvent event, Dossier now, Actor by) {
        if (now.status().isFinal()) {
            SupplementState end =
                    event instanceof DossierEvent.SupplementExpired ? SupplementState.EXPIRED : SupplementState.LAPSED;
            if (supplements.close(now.id(), end, now.times().updatedAt())) {
                attachments.releaseWaiting(now.id(), requiredDocument -> true);
            }
        }
    }
}
