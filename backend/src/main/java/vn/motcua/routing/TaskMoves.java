package vn.motcua.routing;

import java.util.Objects;
import java.util.UUID;
import vn.motcua.calendar.DueDates;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;

/** Where a dossier's events move its task; pure. */
final class TaskMoves {

    private final DueDates dueDates;

    TaskMoves(DueDates dueDates) {
        this.dueDates = dueDates;
    }

    /** The task of a dossier that has just been submitted. */
    Task first(Dossier dossier, UUID routeId, Step intake) {
        return new Task(
                dossier.id(),
                dossier.version(),
                new Task.Place(routeId, dossier.agencyId(), intake),
                null,
                dossier.status(),
                dueDates.answerBy(dossier.agencyId(), dossier.times().updatedAt()));
    }

    /** The task after an event. */
    Task after(Task task, DossierEvent event, Dossier now, Route route) {
        long version = now.version();
        DossierStatus status = now.status();
        return switch (event) {
            case DossierEvent.Submitted e ->
                throw new IllegalStateException("submitted twice: " + now.id().value());
            case DossierEvent.Accepted e ->
                task.at(route.firstHandling(), version, status, now.times().promisedAt());
            // The promise is kept once the result is there; handing it over has no due date.
            case DossierEvent.Resolved e -> task.at(route.returning(), version, status, null);
            case DossierEvent.SupplementAnswered e -> resumed(task, now);
            case DossierEvent.PaymentSettled e -> resumed(task, now);
            case DossierEvent.Started e -> task.with(status, task.dueAt(), version);
            case DossierEvent.SupplementRequested e -> task.with(status, task.dueAt(), version);
            case DossierEvent.PaymentRequested e -> task.with(status, task.dueAt(), version);
            case DossierEvent.Refused e -> task.with(status, task.dueAt(), version);
            case DossierEvent.Withdrawn e -> task.with(status, task.dueAt(), version);
            case DossierEvent.Stopped e -> task.with(status, task.dueAt(), version);
            case DossierEvent.ResultReturned e -> task.with(status, task.dueAt(), version);
        };
    }

    /** Back to where it waited: before acceptance the answer is due anew, after it the promise has moved. */
    private Task resumed(Task task, Dossier now) {
        if (now.status() == DossierStatus.SUBMITTED) {
            return task.with(
                    now.status(), dueDates.answerBy(now.agencyId(), now.times().updatedAt()), now.version());
        }
        return task.with(now.status(), Objects.requireNonNull(now.times().promisedAt()), now.version());
    }
}
