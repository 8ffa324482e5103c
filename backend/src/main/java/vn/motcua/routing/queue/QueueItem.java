package vn.motcua.routing.queue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.UnitId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.routing.Assignee;

/** One task as a queue shows it. */
public record QueueItem(
        DossierId dossierId,
        long dossierVersion,
        DossierStatus status,
        Subject subject,
        Place place,
        @Nullable Assignee assignee,
        Times times) {

    /** What it is about. */
    public record Subject(String code, String procedureCode, String procedureName, String ownerName) {}

    /** At which step it is, in which unit. */
    public record Place(String stepName, UnitId unitId) {}

    /**
     * When it came, until when it is due, and by what it is ordered.
     *
     * @param dueAt absent where it has gone on, and where nothing is due
     * @param isNearDue whether it would lie in the queue of what is near its date
     * @param hasGoneOn whether it is not with the reader any more, who may still read it
     */
    public record Times(
            Instant receivedAt, @Nullable Instant dueAt, Instant order, boolean isNearDue, boolean hasGoneOn) {}
}
