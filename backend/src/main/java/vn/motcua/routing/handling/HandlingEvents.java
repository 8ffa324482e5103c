package vn.motcua.routing.handling;

import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.HistoryEntry;

/** How a dossier's history calls what passes it from hand to hand within a unit. */
public final class HandlingEvents {

    static final String TAKEN = "TAKEN";
    static final String ASSIGNED = "ASSIGNED";

    private HandlingEvents() {}

    /** Whether somebody gave the dossier to the officer whom the line's note names. */
    public static boolean isAssignment(HistoryEntry entry) {
        // The first to get an accepted dossier sets it in progress; who took it themselves is named by no note.
        boolean begins = entry.from() == DossierStatus.ACCEPTED && entry.to() == DossierStatus.IN_PROGRESS;
        return entry.note() != null && (begins || entry.event().equals(ASSIGNED));
    }
}
