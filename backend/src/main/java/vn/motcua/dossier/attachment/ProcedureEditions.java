package vn.motcua.dossier.attachment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierProcedure;
import vn.motcua.form.FormRef;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.catalogue.Procedures;

/**
 * Finds the edition of the procedure that says which papers a dossier takes: the newest with the dossier's form, for a draft
 * of those published by now, for what was submitted of those published by then, so that submitting changes nothing and what
 * may be asked of an applicant does not change behind them.
 */
@Singleton
public class ProcedureEditions {

    private final Procedures procedures;
    private final Clock clock;

    ProcedureEditions(Procedures procedures, Clock clock) {
        this.procedures = procedures;
        this.clock = clock;
    }

    /** The edition that a dossier goes by. */
    public Procedure of(Dossier dossier) {
        Instant submittedAt = dossier.times().submittedAt();
        return submittedAt == null ? ofDraft(dossier.procedure()) : asOf(dossier.procedure(), submittedAt);
    }

    /** The edition that a dossier would have gone by at a moment. */
    public Procedure asOf(Dossier dossier, Instant at) {
        return asOf(dossier.procedure(), at);
    }

    /** Nearly every draft has the form that is in force, whose edition is in memory. */
    private Procedure ofDraft(DossierProcedure draft) {
        Procedure inForce = procedures.get(draft.code());
        return new FormRef(draft.formId(), draft.formVersion()).equals(inForce.form())
                ? inForce
                : asOf(draft, clock.instant());
    }

    private Procedure asOf(DossierProcedure of, Instant at) {
        return procedures.getAsOf(of.code(), of.formId(), of.formVersion(), at);
    }
}
