package vn.motcua.routing;

import java.util.Optional;
import vn.motcua.dossier.DossierId;

/** What routing asks of dossiers that were sent to agencies elsewhere; answered by whoever sends them. */
public interface HandOffLookup {

    /** How far a dossier is that was sent away. */
    enum Away {
        /** Drawn up, not sent. */
        PREPARED,
        /** On its way there, or there. */
        OUT,
        /** There, and asked back; not given back. */
        ASKED_BACK,
        /** The answer is here and was taken in by the clerk. */
        ANSWERED
    }

    /** Empty while the dossier is nowhere but here. */
    Optional<Away> away(DossierId dossier);
}
