package vn.motcua.routing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;

/**
 * Where a submitted dossier is and who holds it.
 *
 * @param dossierVersion the dossier's version that this task belongs to
 * @param place the step of the route the dossier is at
 * @param since when the dossier came to the step
 * @param limit until when the step must be done: the answer before acceptance, the step's own limit after it, and never later
 *     than the promised date; absent at the return
 */
public record Task(
        DossierId dossierId,
        long dossierVersion,
        Place place,
        @Nullable Assignee assignee,
        DossierStatus status,
        Instant since,
        @Nullable Limit limit) {

    /** A step of a route, and the agency that received the dossier. */
    public record Place(UUID routeId, AgencyId receivingAgencyId, Step step) {}

    /**
     * When a step is due.
     *
     * @param nearDueAt when the last quarter of the step's working time begins
     */
    public record Limit(Instant dueAt, Instant nearDueAt) {}

    public Step step() {
        return place.step();
    }

    public @Nullable Instant dueAt() {
        return limit == null ? null : limit.dueAt();
    }

    public TaskState state() {
        return TaskState.of(status);
    }

    /** The task held by an officer, as of a version of the dossier. */
    Task heldBy(Assignee officer, long version) {
        return new Task(dossierId, version, place, officer, status, since, limit);
    }

    /** The task at another step, where nobody holds it yet, of a dossier as it has just become. */
    Task at(Step step, Dossier now, @Nullable Limit newLimit) {
        Place next = new Place(place.routeId(), place.receivingAgencyId(), step);
        Instant arrived = now.times().updatedAt();
        return new Task(dossierId, now.version(), next, null, now.status(), arrived, newLimit);
    }

    /** The task as if the dossier had come to its step at another moment. */
    Task begunAnew(Instant at) {
        return new Task(dossierId, dossierVersion, place, assignee, status, at, limit);
    }

    Task with(DossierStatus newStatus, @Nullable Limit newLimit, long version) {
        return new Task(dossierId, version, place, assignee, newStatus, since, newLimit);
    }
}
