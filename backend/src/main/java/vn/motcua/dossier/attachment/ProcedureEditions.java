package vn.motcua.dossier.attachment;

import jakarta.inject.Singleton;
import java.time.Instant;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.catalogue.Procedures;

/**
 * Finds the edition of the procedure that says which papers a dossier takes: for a draft the one in force, for what was
 * submitted the one it was submitted under, so that what may be asked of an applicant does not change behind them.
 */
@Singleton
public class ProcedureEditions {

    private final Procedures procedures;

    ProcedureEditions(Procedures procedures) {
        this.procedures = procedures;
    }

    /** The edition that a dossier goes by. */
    public Procedure of(Dossier dossier) {
        Instant submittedAt = dossier.times().submittedAt();
        return submittedAt == null
                ? procedures.get(dossier.procedureCode())
                : procedures.getAsOf(
                        dossier.procedureCode(),
                        dossier.procedure().formId(),
                        dossier.procedure().formVersion(),
                        submittedAt);
    }
}
