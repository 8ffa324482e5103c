package vn.motcua.dossier.decision;

import jakarta.inject.Singleton;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.StatusChange;

/** Refuses to take a submitted dossier in (từ chối), with a reason the applicant reads; nothing follows it. */
@Singleton
public class RefuseDossier {

    private final StatusChange statusChange;

    RefuseDossier(StatusChange statusChange) {
        this.statusChange = statusChange;
    }

    /** Refuses the version the officer read; whoever calls has asked for the right to. */
    public ChangeOutcome refuse(Actor.ByOfficer by, DossierId id, long expectedVersion, String reason) {
        return statusChange.apply(id, expectedVersion, DossierStatus.REFUSED, by, reason);
    }
}
