package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a dossier's append-only history.
 *
 * @param event what happened, by the name of the change ("SUBMITTED") or of the act ("TAKEN", "FORWARDED")
 * @param from status before; absent for the draft's creation
 * @param to status after; the same as before for an act that does not change it
 */
public record HistoryEntry(
        Instant at,
        String event,
        @Nullable DossierStatus from,
        DossierStatus to,
        ActorKind by,
        @Nullable UUID actorId,
        @Nullable UUID unitId,
        @Nullable String note) {

    static HistoryEntry of(
            Instant at, String event, @Nullable DossierStatus from, DossierStatus to, Actor by, @Nullable String note) {
        return switch (by) {
            case Actor.ByApplicant a -> new HistoryEntry(at, event, from, to, by.kind(), a.applicantId(), null, note);
            case Actor.ByOfficer o -> new HistoryEntry(at, event, from, to, by.kind(), o.officerId(), o.unitId(), note);
            case Actor.BySystem s -> new HistoryEntry(at, event, from, to, by.kind(), null, null, note);
        };
    }

    /** Whether the status changed; the applicant's timeline shows only these. */
    public boolean changesStatus() {
        return from != to;
    }
}
