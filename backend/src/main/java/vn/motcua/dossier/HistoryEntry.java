package vn.motcua.dossier;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** What the names of all steps to an agency elsewhere and back begin with; the note of each is for everybody to read. */
    public static final String HAND_OFF = "HAND_OFF_";

    /** The steps of a hand-off that applicants read of: where their dossier is, not what goes to and fro meanwhile. */
    private static final Set<String> TOLD = Stream.of("SENT", "ANSWERED", "REFUSED", "CALLED_BACK", "ENDED")
            .map(HAND_OFF::concat)
            .collect(Collectors.toUnmodifiableSet());

    static HistoryEntry of(
            Instant at, String event, @Nullable DossierStatus from, DossierStatus to, Actor by, @Nullable String note) {
        return switch (by) {
            case Actor.ByApplicant a -> new HistoryEntry(at, event, from, to, by.kind(), a.applicantId(), null, note);
            case Actor.ByOfficer o -> new HistoryEntry(at, event, from, to, by.kind(), o.officerId(), o.unitId(), note);
            case Actor.BySystem s -> new HistoryEntry(at, event, from, to, by.kind(), null, null, note);
        };
    }

    /** Whether the status changed. */
    public boolean changesStatus() {
        return from != to;
    }

    /** Whether applicants read of it. */
    public boolean isForApplicants() {
        return changesStatus() || TOLD.contains(event);
    }

    /** Whether it is a step of the dossier's way to an agency elsewhere and back. */
    public boolean isOfHandOff() {
        return event.startsWith(HAND_OFF);
    }
}
