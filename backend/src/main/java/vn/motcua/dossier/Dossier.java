package vn.motcua.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.procedure.ProcedureCode;

/**
 * A dossier (hồ sơ) at one version.
 *
 * @param code given at submission; absent before
 * @param version counts every change, on either side; a write names the version it read
 * @param answers what the form asked; never changed in place
 * @param reason why it was refused, withdrawn or stopped
 * @param lookupCheck six characters that, with the code, open the public lookup
 */
public record Dossier(
        DossierId id,
        @Nullable DossierCode code,
        DossierStatus status,
        long version,
        DossierProcedure procedure,
        AgencyId agencyId,
        DossierParties parties,
        ObjectNode answers,
        @Nullable Delivery delivery,
        DossierTimes times,
        @Nullable String reason,
        String lookupCheck) {

    /** Code of the procedure applied for. */
    public ProcedureCode procedureCode() {
        return procedure.code();
    }

    /** Whose dossier it is. */
    public ApplicantId ownerId() {
        return parties.ownerId();
    }

    /** The code; only for dossiers that were submitted. */
    public DossierCode requireCode() {
        if (code == null) {
            throw new IllegalStateException("dossier has no code before submission: " + id.value());
        }
        return code;
    }

    /** Whether the applicant chose to have the result online. */
    public boolean wantsResultOnline() {
        return delivery != null && delivery.method() == DeliveryMethod.ONLINE;
    }

    /** The same dossier with other times. */
    Dossier withTimes(DossierTimes other) {
        return new Dossier(
                id, code, status, version, procedure, agencyId, parties, answers, delivery, other, reason, lookupCheck);
    }
}
