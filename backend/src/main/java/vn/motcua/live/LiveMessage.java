package vn.motcua.live;

import java.util.UUID;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;

/** What a stream says. */
sealed interface LiveMessage {

    /** From here on nothing is missed; what happened before must be read. */
    record Ready() implements LiveMessage {}

    /** The stream is alive, and so is the session that it belongs to. */
    record Beat() implements LiveMessage {}

    /** Something was done with a dossier, which now has this status. */
    record Changed(UUID event, DossierId dossier, DossierStatus status) implements LiveMessage {}
}
