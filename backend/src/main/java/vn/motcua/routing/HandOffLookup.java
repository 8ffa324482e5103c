package vn.motcua.routing;

import java.util.Optional;
import vn.motcua.dossier.DossierId;

/** What routing asks of dossiers that were sent to agencies elsewhere; answered by whoever sends them. */
public interface HandOffLookup {

    /** How far a dossier is that was sent away. */
    enum Away {
        /** The document that it is to go with waits to be signed, numbered or sent. */
        PREPARED,
        /** On its way there, or there. */
        OUT,
        /** It is finished there, and no answer is here: one can be chosen among what that agency sent. */
        FINISHED,
        /** There, and asked back; it has not answered yet. */
        ASKED_BACK,
        /** There, and not given back when it was asked for: refused, or not answered in time. */
        KEPT,
        /** The answer is here and was taken in by the clerk. */
        ANSWERED
    }

    /** Whether dossiers can be sent to agencies elsewhere at all: there is something that carries them. */
    boolean hasWayOut();

    /** Empty while the dossier is nowhere but here. */
    Optional<Away> away(DossierId dossier);
}
