package vn.motcua.routing;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;

/** The public door to tasks: where a submitted dossier is, on which way, and in whose hands. */
@Singleton
public class TaskBook {

    private final Tasks tasks;
    private final Routes routes;
    private final TaskKeeper keeper;

    TaskBook(Tasks tasks, Routes routes, TaskKeeper keeper) {
        this.tasks = tasks;
        this.routes = routes;
        this.keeper = keeper;
    }

    /** The task of a dossier; none before it is submitted. */
    public Optional<Task> find(DossierId dossier) {
        return tasks.find(dossier);
    }

    /** The way that a task's dossier takes. */
    public Route routeOf(Task task) {
        return routes.get(task.place().routeId());
    }

    /** The ways that submitted dossiers take, asked for at once. */
    public Map<DossierId, Route> routesOf(Collection<DossierId> dossiers) {
        Map<DossierId, Route> found = new HashMap<>();
        if (!dossiers.isEmpty()) {
            tasks.routeIds(dossiers).forEach((dossier, route) -> found.put(dossier, routes.get(route)));
        }
        return found;
    }

    /** Puts a dossier's task into an officer's hands; in the transaction that changed the dossier to what it is now. */
    public void handTo(Assignee officer, Dossier now) {
        tasks.update(tasks.get(now.id()).heldBy(officer, now.version()));
    }

    /** Keeps a dossier's task in step with an act that leaves it where it is; in the transaction of that act. */
    public void follow(Dossier now) {
        Task task = tasks.get(now.id());
        tasks.update(task.with(now.status(), task.limit(), now.version()));
    }

    /** Passes a task on to a step, where nobody holds it yet; in the transaction that changed the dossier. */
    public void pass(Task task, Step to, Dossier now) {
        keeper.pass(task, to, now);
    }
}
