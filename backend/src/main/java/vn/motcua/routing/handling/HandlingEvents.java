package vn.motcua.routing.handling;

import java.util.Set;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.supplement.PutOffDeadline;

/** How a dossier's history calls what passes it from hand to hand within a unit, and what officers do beside that. */
public final class HandlingEvents {

    static final String TAKEN = "TAKEN";
    static final String ASSIGNED = "ASSIGNED";

    /** The result's document was submitted for signature, from the step that it comes back to. */
    public static final String DOCUMENT_SUBMITTED = "DOCUMENT_SUBMITTED";

    /** A fee was paid at the counter. */
    public static final String FEE_TAKEN = "FEE_TAKEN";

    /** What was counted at the counter costs nothing. */
    public static final String FEE_COUNTED_FREE = "FEE_COUNTED_FREE";

    /** A payment recorded by mistake was voided. */
    public static final String PAYMENT_VOIDED = "PAYMENT_VOIDED";

    /** The payer was exempted from an item of the fee. */
    public static final String FEE_WAIVED = "FEE_WAIVED";

    /** An exemption given by mistake was taken back. */
    public static final String FEE_WAIVER_VOIDED = "FEE_WAIVER_VOIDED";

    /** A leader signed the apology for being late. */
    public static final String APOLOGISED = "APOLOGISED";

    private static final Set<String> BESIDE_THE_STEP = Set.of(
            FEE_TAKEN,
            FEE_COUNTED_FREE,
            PAYMENT_VOIDED,
            FEE_WAIVED,
            FEE_WAIVER_VOIDED,
            PutOffDeadline.EVENT,
            APOLOGISED);

    private HandlingEvents() {}

    /** Whether somebody gave the dossier to the officer whom the line's note names. */
    public static boolean isAssignment(HistoryEntry entry) {
        // The first to get an accepted dossier sets it in progress; who took it themselves is named by no note.
        boolean begins = entry.from() == DossierStatus.ACCEPTED && entry.to() == DossierStatus.IN_PROGRESS;
        return entry.note() != null && (begins || entry.event().equals(ASSIGNED));
    }

    /**
     * Whether an officer did it wherever the dossier was, without having it: what concerns its fee, its applicant's time or its
     * apology, and what follows from that.
     */
    public static boolean isBesideTheStep(HistoryEntry entry) {
        DossierStatus from = entry.from();
        // A fee paid at the counter, or an answer brought there, lets the dossier go on where it is.
        boolean goesOn = entry.changesStatus()
                && from != null
                && from.pausesClock()
                && (entry.to() == DossierStatus.IN_PROGRESS || entry.to() == DossierStatus.SUBMITTED);
        return goesOn || BESIDE_THE_STEP.contains(entry.event());
    }

    /** Whether it is an act of the step that the dossier is at, whichever unit its officer is of. */
    public static boolean isOfTheStep(HistoryEntry entry) {
        return !isBesideTheStep(entry)
                && (entry.changesStatus()
                        || isAssignment(entry)
                        || Set.of(TAKEN, ForwardDossier.EVENT, MoveDossier.BACK).contains(entry.event()));
    }
}
