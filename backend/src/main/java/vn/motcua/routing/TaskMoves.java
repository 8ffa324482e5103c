package vn.motcua.routing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;

/** Where a dossier's events move its task; pure. */
final class TaskMoves {

    private final StepTimes times;

    TaskMoves(StepTimes times) {
        this.times = times;
    }

    /** The task of a dossier that has just been submitted. */
    Task first(Dossier dossier, UUID routeId, Step intake) {
        return new Task(
                dossier.id(),
                dossier.version(),
                new Task.Place(routeId, dossier.agencyId(), intake),
                null,
                dossier.status(),
                dossier.times().updatedAt(),
                times.limit(intake, dossier.times().updatedAt(), dossier).orElse(null));
    }

    /** The task after an event. */
    Task after(Task task, DossierEvent event, Dossier now, Route route) {
        long version = now.version();
        DossierStatus status = now.status();
        return switch (event) {
            case DossierEvent.Submitted e ->
                throw new IllegalStateException("submitted twice: " + now.id().value());
            case DossierEvent.Accepted e -> at(task, route.firstHandling(), now);
            // The promise is kept once the result is there; handing it over has no due date.
            case DossierEvent.Resolved e -> task.at(route.returning(), now, null);
            case DossierEvent.SupplementAnswered e -> resumed(task, now, route);
            case DossierEvent.PaymentSettled e -> resumed(task, now, route);
            case DossierEvent.Started e -> task.with(status, task.limit(), version);
            case DossierEvent.SupplementRequested e -> task.with(status, task.limit(), version);
            case DossierEvent.PaymentRequested e -> task.with(status, task.limit(), version);
            case DossierEvent.Refused e -> task.with(status, task.limit(), version);
            case DossierEvent.Withdrawn e -> task.with(status, task.limit(), version);
            case DossierEvent.Stopped e -> task.with(status, task.limit(), version);
            case DossierEvent.SupplementExpired e -> task.with(status, task.limit(), version);
            case DossierEvent.ResultReturned e -> task.with(status, task.limit(), version);
        };
    }

    /** The task at another step, due by the step's own limit. */
    Task at(Task task, Step step, Dossier now) {
        return task.at(step, now, limit(step, now.times().updatedAt(), now));
    }

    /** The task with what it is due by now: the calendar has changed, or a wait has ended. */
    Task counted(Task task, Dossier now, Route route) {
        return task.with(now.status(), limit(route.step(task.step().no()), task.since(), now), now.version());
    }

    /** Back to where it waited: before acceptance the answer is due anew, after it the dates have moved. */
    private Task resumed(Task task, Dossier now, Route route) {
        boolean answered = now.status() == DossierStatus.SUBMITTED;
        return answered ? counted(task.begunAnew(now.times().updatedAt()), now, route) : counted(task, now, route);
    }

    private Task.@Nullable Limit limit(Step step, Instant since, Dossier now) {
        return times.limit(step, since, now).orElse(null);
    }
}
