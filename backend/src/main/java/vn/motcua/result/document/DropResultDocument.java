package vn.motcua.result.document;

import jakarta.inject.Singleton;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierListener;

/** Ends a document whose dossier ends without it: withdrawn, stopped, or resolved on paper alone. */
@Singleton
class DropResultDocument implements DossierListener {

    private final ResultDocumentRows rows;

    DropResultDocument(ResultDocumentRows rows) {
        this.rows = rows;
    }

    @Override
    public void on(DossierEvent event, Dossier now, Actor by) {
        if (endsDrafting(event)) {
            rows.drop(now.id(), now.times().updatedAt());
        }
    }

    private static boolean endsDrafting(DossierEvent event) {
        return event instanceof DossierEvent.Withdrawn
                || event instanceof DossierEvent.Stopped
                || event instanceof DossierEvent.SupplementExpired
                || event instanceof DossierEvent.Resolved;
    }
}
