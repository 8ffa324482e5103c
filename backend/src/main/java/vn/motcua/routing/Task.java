package vn.motcua.routing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;

/**
 * Where a submitted dossier is and who holds it.
 *
 * @param dossierVersion the dossier's version that this task belongs to
 * @param place the step of the route the dossier is at
 * @param dueAt until when the agency must have answered (before acceptance) or resolved it; absent at the return
 */
public record Task(
        DossierId dossierId,
        long dossierVersion,
        Place place,
        @Nullable Assignee assignee,
        DossierStatus status,
        @Nullable Instant dueAt) {

    /** A step of a route, and the agency that received the dossier. */
    public record Place(UUID routeId, AgencyId receivingAgencyId, Step step) {}

    public Step step() {
        return place.step();
    }

    public TaskState state() {
        return TaskState.of(status);
    }

    /** The task held by an officer, as of a version of the dossier. */
    Task heldBy(Assignee officer, long version) {
        return new Task(dossierId, version, place, officer, status, dueAt);
    }

    /** The task at another step, where nobody holds it yet. */
    Task at(Step step, long version) {
        return at(step, version, status, dueAt);
    }

    Task at(Step step, long version, DossierStatus newStatus, @Nullable Instant newDueAt) {
        Place next = new Place(place.routeId(), place.receivingAgencyId(), step);
        return new Task(dossierId, version, next, null, newStatus, newDueAt);
    }

    Task with(DossierStatus newStatus, @Nullable Instant newDueAt, long version) {
        return new Task(dossierId, version, place, assignee, newStatus, newDueAt);
    }
}
