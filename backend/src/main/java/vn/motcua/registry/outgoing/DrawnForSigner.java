package vn.motcua.registry.outgoing;

import java.util.Optional;
import vn.motcua.document.DocumentId;
import vn.motcua.officer.Officer;

/** Draws anew, for the leader who signs, what the portal drew itself: their post and name stand in it (Decree 30/2020, Annex I). */
public interface DrawnForSigner {

    /**
     * The file that is signed in the draft's place, kept and not yet referred to; empty where the draft itself is signed. Called
     * outside a transaction.
     */
    Optional<DocumentId> draw(OutgoingDocument document, Officer leader);
}
