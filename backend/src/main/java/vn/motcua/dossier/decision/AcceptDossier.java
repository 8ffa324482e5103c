package vn.motcua.dossier.decision;

import jakarta.inject.Singleton;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.StatusChange;

/** Takes a submitted dossier in (tiếp nhận): the clock starts, the result is promised, and the receipt can be had. */
@Singleton
public class AcceptDossier {

    private final StatusChange statusChange;

    AcceptDossier(StatusChange statusChange) {
        this.statusChange = statusChange;
    }

    /** Accepts the version the officer read; whoever calls has asked for the right to. */
    public ChangeOutcome accept(Actor.ByOfficer by, DossierId id, long expectedVersion) {
        return statusChange.apply(id, expectedVersion, DossierStatus.ACCEPTED, by, null);
    }
}
