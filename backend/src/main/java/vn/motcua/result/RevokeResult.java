package vn.motcua.result;

import jakarta.inject.Singleton;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.StatusChange;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.HandlingGate;
import vn.motcua.routing.handling.OfficerAction;

/**
 * Revokes a result that was handed over (thu hồi): it stays where it is, and whoever verifies it is told that it does not
 * hold. The dossier's status stays too, for what was done was done.
 */
@Singleton
public class RevokeResult {

    /** The act in the dossier's history. */
    private static final String EVENT = "RESULT_REVOKED";

    private static final String OUTBOX_TYPE = "dossier.result-revoked";

    private final HandlingGate gate;
    private final StatusChange statusChange;
    private final ResultRows rows;
    private final Transactions transactions;

    RevokeResult(HandlingGate gate, StatusChange statusChange, ResultRows rows, Transactions transactions) {
        this.gate = gate;
        this.statusChange = statusChange;
        this.rows = rows;
        this.transactions = transactions;
    }

    /**
     * Revokes the result of the version the officer read.
     *
     * @param reason what the applicant is told; whoever verifies is not
     */
    public ResultOutcome revoke(OfficerCaller officer, DossierId id, long expectedVersion, String reason) {
        return switch (gate.admit(officer, id, expectedVersion, OfficerAction.REVOKE)) {
            case Admission.Admitted admitted -> revoke(admitted, reason);
            case Admission.Refusal refusal -> new ResultOutcome.Refused(refusal);
        };
    }

    private ResultOutcome revoke(Admission.Admitted admitted, String reason) {
        Dossier dossier = admitted.dossier();
        // Of this version: when somebody else revokes it meanwhile, the act below finds a later one.
        if (rows.find(dossier.id()).map(DossierResult::revocation).isPresent()) {
            return new ResultOutcome.Refused(new Admission.NotNow(OfficerAction.REVOKE, dossier.status()));
        }
        return transactions.write(() -> {
            ChangeOutcome outcome = statusChange.touchAndTell(
                    dossier.id(), dossier.version(), admitted.by(), new StatusChange.Told(EVENT, OUTBOX_TYPE));
            if (!(outcome instanceof ChangeOutcome.Changed changed)) {
                return new ResultOutcome.Refused(Admission.Refusal.of(outcome, OfficerAction.REVOKE));
            }
            Dossier now = changed.dossier();
            rows.revoke(
                    now.id(),
                    new DossierResult.Revocation(
                            reason, admitted.by().officerId(), now.times().updatedAt()));
            return new ResultOutcome.Done(now);
        });
    }
}
