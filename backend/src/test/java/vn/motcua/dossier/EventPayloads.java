package vn.motcua.dossier;

import jakarta.inject.Singleton;
import vn.motcua.agency.tree.Agencies;

/** What leaves through the outbox of a dossier. */
@Singleton
public final class EventPayloads {
    private final Agencies agencies;

    EventPayloads(Agencies agencies) {
        this.agencies = agencies;
    }

    public DossierEventPayload of(Dossier dossier, String reason) {
        return DossierEventPayload.of(dossier, agencies, reason);
    }
}
