package vn.motcua.dossier.decision;

import jakarta.inject.Singleton;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.StatusChange;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;

/** Takes a submitted dossier back at its applicant's wish. */
@Singleton
public class WithdrawDossier {

    private final DossierAccess access;
    private final StatusChange statusChange;
    private final Transactions transactions;

    WithdrawDossier(DossierAccess access, StatusChange statusChange, Transactions transactions) {
        this.access = access;
        this.statusChange = statusChange;
        this.transactions = transactions;
    }

    /** Withdraws the version the caller read, with a reason the officers see. */
    public ChangeOutcome withdraw(ApplicantCaller caller, DossierId id, long expectedVersion, String reason) {
        Actor by = new Actor.ByApplicant(caller.applicantId());
        return transactions.write(
                () -> access.lock(caller, id, RepresentationAction.WITHDRAW).isEmpty()
                        ? new ChangeOutcome.NotFound()
                        : statusChange.apply(id, expectedVersion, DossierStatus.WITHDRAWN, by, reason));
    }
}
