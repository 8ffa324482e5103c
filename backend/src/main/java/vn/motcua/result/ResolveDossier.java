package vn.motcua.result;

import jakarta.inject.Singleton;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.StatusChange;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.HandlingGate;
import vn.motcua.routing.handling.OfficerAction;

/**
 * Resolves a dossier at its last handling step with a result on paper. One that the applicant wants online is resolved by
 * the issue of its document: the one-stop shop, which only hands over, must not be left without it.
 */
@Singleton
public class ResolveDossier {

    private final HandlingGate gate;
    private final StatusChange statusChange;
    private final ResultRows rows;
    private final Transactions transactions;

    ResolveDossier(HandlingGate gate, StatusChange statusChange, ResultRows rows, Transactions transactions) {
        this.gate = gate;
        this.statusChange = statusChange;
        this.rows = rows;
        this.transactions = transactions;
    }

    /**
     * Resolves the version the officer read.
     *
     * @param summary the result in a sentence for the applicant
     */
    public ResultOutcome resolve(OfficerCaller officer, DossierId id, long expectedVersion, String summary) {
        return switch (gate.admit(officer, id, expectedVersion, OfficerAction.RESOLVE)) {
            case Admission.Admitted admitted -> resolve(admitted, summary);
            case Admission.Refusal refusal -> new ResultOutcome.Refused(refusal);
        };
    }

    private ResultOutcome resolve(Admission.Admitted admitted, String summary) {
        Dossier dossier = admitted.dossier();
        if (dossier.wantsResultOnline()) {
            return new ResultOutcome.DocumentMissing();
        }
        return transactions.write(() -> {
            ChangeOutcome outcome =
                    statusChange.apply(dossier.id(), dossier.version(), DossierStatus.RESOLVED, admitted.by(), null);
            if (outcome instanceof ChangeOutcome.Changed changed) {
                Dossier now = changed.dossier();
                rows.decide(
                        now.id(),
                        new DossierResult.Decision(
                                summary, admitted.by().officerId(), now.times().updatedAt()));
                return new ResultOutcome.Done(now);
            }
            return new ResultOutcome.Refused(Admission.Refusal.of(outcome, OfficerAction.RESOLVE));
        });
    }
}
