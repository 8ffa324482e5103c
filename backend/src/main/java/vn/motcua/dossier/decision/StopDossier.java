package vn.motcua.dossier.decision;

import jakarta.inject.Singleton;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.StatusChange;

/** Stops handling a dossier that was taken in (dừng xử lý), with a reason the applicant reads; nothing follows it. */
@Singleton
public class StopDossier {

    private final StatusChange statusChange;

    StopDossier(StatusChange statusChange) {
        this.statusChange = statusChange;
    }

    /** Stops the version the officer read; whoever calls has asked for the right to. */
    public ChangeOutcome stop(Actor.ByOfficer by, DossierId id, long expectedVersion, String reason) {
        return statusChange.apply(id, expectedVersion, DossierStatus.STOPPED, by, reason);
    }
}
