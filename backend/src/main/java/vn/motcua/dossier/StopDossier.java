package vn.motcua.dossier;

import jakarta.inject.Singleton;

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
