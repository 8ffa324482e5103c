package vn.motcua.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierStatus;

/** What stands in an event of a stream: of a changed dossier which one and how it stands, else nothing. */
record LiveJson(@Nullable UUID dossierId, @Nullable DossierStatus status) {

    static final LiveJson EMPTY = new LiveJson(null, null);

    static LiveJson of(LiveMessage.Changed changed) {
        return new LiveJson(changed.dossier().value(), changed.status());
    }
}
