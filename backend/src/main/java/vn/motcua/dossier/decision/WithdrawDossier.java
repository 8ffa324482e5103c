package vn.motcua.dossier.decision;

import jakarta.inject.Singleton;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.StatusChange;
import vn.motcua.platform.security.ApplicantCaller;

/** Takes a submitted dossier back at its applicant's wish. */
@Singleton
public class WithdrawDossier {

    private final DossierAccess access;
    private final StatusChange statusChange;

    WithdrawDossier(DossierAccess access, StatusChange statusChange) {
        this.access = access;
        this.statusChange = statusChange;
    }

    /** Withdraws the version the caller read, with a reason the officers see. */
    public ChangeOutcome withdraw(ApplicantCaller caller, DossierId id, long expectedVersion, String reason) {
        if (access.find(caller, id, RepresentationAction.WITHDRAW).isEmpty()) {
            return new ChangeOutcome.NotFound();
        }
        return statusChange.apply(
                id, expectedVersion, DossierStatus.WITHDRAWN, new Actor.ByApplicant(caller.applicantId()), reason);
    }
}
