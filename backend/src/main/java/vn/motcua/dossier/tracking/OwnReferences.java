package vn.motcua.dossier.tracking;

import jakarta.inject.Singleton;
import vn.motcua.dossier.Dossier;

/** What those who began dossiers call them themselves, each once; it goes with the dossier when that is thrown away. */
@Singleton
public class OwnReferences {

    private final OwnReferenceRows rows;

    OwnReferences(OwnReferenceRows rows) {
        this.rows = rows;
    }

    /** Keeps a new dossier's; in the caller's transaction. */
    public void keep(Dossier dossier, String reference) {
        rows.insert(dossier.id(), dossier.ownerId(), reference);
    }
}
