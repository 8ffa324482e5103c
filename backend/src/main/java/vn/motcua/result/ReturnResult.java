package vn.motcua.result;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FeeLookup;
import vn.motcua.dossier.StatusChange;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.procedure.catalogue.Procedures;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.HandlingGate;
import vn.motcua.routing.handling.OfficerAction;

/** Hands the result of a resolved dossier over (trả kết quả), which ends the dossier. */
@Singleton
public class ReturnResult {

    private final HandlingGate gate;
    private final StatusChange statusChange;
    private final Procedures procedures;
    private final Documents documents;
    private final FeeLookup fees;
    private final ResultRows rows;
    private final ResultOnPaper onPaper;
    private final Transactions transactions;

    ReturnResult(
            HandlingGate gate,
            StatusChange statusChange,
            Procedures procedures,
            Documents documents,
            FeeLookup fees,
            ResultRows rows,
            ResultOnPaper onPaper,
            Transactions transactions) {
        this.gate = gate;
        this.statusChange = statusChange;
        this.procedures = procedures;
        this.documents = documents;
        this.fees = fees;
        this.rows = rows;
        this.onPaper = onPaper;
        this.transactions = transactions;
    }

    /** How it is handed over, and at the counter to whom. */
    public record Way(DeliveryMethod method, @Nullable String receiverName) {}

    /** Returns the result of the version the officer read. */
    public ResultOutcome handOver(OfficerCaller officer, DossierId id, long expectedVersion, Way way) {
        return switch (gate.admit(officer, id, expectedVersion, OfficerAction.RETURN)) {
            case Admission.Admitted admitted -> handOver(admitted, way);
            case Admission.Refusal refusal -> new ResultOutcome.Refused(refusal);
        };
    }

    private ResultOutcome handOver(Admission.Admitted admitted, Way way) {
        Dossier dossier = admitted.dossier();
        Set<DeliveryMethod> allowed =
                ReturnWays.of(procedures.get(dossier.procedureCode()).delivery(), dossier.delivery());
        if (!allowed.contains(way.method())) {
            return new ResultOutcome.MethodNotAllowed();
        }
        if (way.method() == DeliveryMethod.ONLINE && issue(dossier).isEmpty()) {
            return new ResultOutcome.DocumentMissing();
        }
        if (isUnpaid(dossier)) {
            return new ResultOutcome.FeeUnpaid();
        }
        return transactions.write(() -> {
            ChangeOutcome outcome = statusChange.apply(
                    dossier.id(), dossier.version(), DossierStatus.RESULT_RETURNED, admitted.by(), null);
            if (outcome instanceof ChangeOutcome.Changed changed) {
                Dossier now = changed.dossier();
                rows.handOver(now.id(), handover(admitted, way, now));
                if (issue(now).isPresent()) {
                    onPaper.openTask(now, way.method());
                }
                return new ResultOutcome.Done(now);
            }
            return new ResultOutcome.Refused(Admission.Refusal.of(outcome, OfficerAction.RETURN));
        });
    }

    /**
     * Whatever the level, a fee is paid before the result is handed over, at level 3 at the agency (Circular
     * 32/2017/TT-BTTTT); what may have been paid on paper before receipts were ours is not asked for twice.
     */
    private boolean isUnpaid(Dossier dossier) {
        return fees.find(dossier).filter(FeeLookup.FeeAccount::isDemandable).isPresent();
    }

    private Optional<DossierResult.Issue> issue(Dossier dossier) {
        return rows.find(dossier.id()).map(DossierResult::issue);
    }

    private Optional<StoredDocument> file(Dossier dossier) {
        return rows.find(dossier.id()).map(DossierResult::document).flatMap(documents::find);
    }

    /** Under the dossier's lock: the file cannot be replaced any more. */
    private DossierResult.Handover handover(Admission.Admitted admitted, Way way, Dossier now) {
        return new DossierResult.Handover(
                way.method(),
                way.receiverName(),
                admitted.by().officerId(),
                now.times().updatedAt(),
                issue(now).map(DossierResult.Issue::verificationCode).orElseGet(VerificationCode::random),
                file(now).map(StoredDocument::sha256).orElse(null));
    }
}
