package vn.motcua.routing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.ClockListener;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierListener;
import vn.motcua.dossier.Recount;

/** Keeps each submitted dossier's one task in step with it, in the transaction that changes the dossier. */
@Singleton
class TaskKeeper implements DossierListener, ClockListener {

    private final Tasks tasks;
    private final Routes routes;
    private final RoutePlanner planner;
    private final TaskMoves moves;
    private final DossierClock clock;
    private final DocumentLookup documents;

    TaskKeeper(
            Tasks tasks,
            Routes routes,
            RoutePlanner planner,
            StepTimes times,
            DossierClock clock,
            DocumentLookup documents) {
        this.tasks = tasks;
        this.routes = routes;
        this.planner = planner;
        this.moves = new TaskMoves(times);
        this.clock = clock;
        this.documents = documents;
    }

    @Override
    public void on(DossierEvent event, Dossier now, Actor by) {
        if (event instanceof DossierEvent.Submitted) {
            open(now);
        } else {
            Task before = tasks.get(now.id());
            move(
                    before,
                    moves.after(before, event, now, routes.get(before.place().routeId())),
                    now);
        }
        if (event instanceof DossierEvent.Resolved) {
            // Whose clerks issued its document need not stand on the route.
            documents
                    .clerksAgency(now.id())
                    .ifPresent(agency -> tasks.leave(LeftPlace.ISSUER, agency.value(), now.id()));
        }
    }

    @Override
    public void counted(Dossier now, Recount recount) {
        Task before = tasks.get(now.id());
        Task after = moves.counted(before, now, routes.get(before.place().routeId()));
        if (!Objects.equals(before.limit(), after.limit())) {
            tasks.update(after);
            answerMoved(before.dueAt(), after.dueAt(), now, recount);
        }
    }

    private void answerMoved(@Nullable Instant before, @Nullable Instant after, Dossier now, Recount recount) {
        if (now.times().acceptedAt() == null && before != null && after != null && !before.equals(after)) {
            clock.answerMoved(now.id(), before, after, recount);
        }
    }

    /** Passes a task on to a step, where nobody holds it yet. */
    void pass(Task task, Step to, Dossier now) {
        move(task, moves.at(task, routes.get(task.place().routeId()).step(to.no()), now), now);
    }

    /** Writes a move; an agency that has to do with the dossier for the first time can find it from then on. */
    private void move(Task before, Task after, Dossier dossier) {
        tasks.update(after);
        if (after.step().no() > before.step().no()) {
            leave(before, after);
        } else if (after.step().no() < before.step().no()) {
            comeBack(after);
        }
        AgencyId agency = after.step().agencyId();
        if (!agency.equals(before.step().agencyId()) && !agency.equals(dossier.agencyId())) {
            tasks.addPhrases(agency, dossier);
        }
    }

    private void leave(Task before, Task after) {
        if (!after.step().unitId().equals(before.step().unitId())) {
            tasks.leave(LeftPlace.UNIT, before.step().unitId().value(), before.dossierId());
        }
        AgencyId agency = before.step().agencyId();
        if (!agency.equals(before.place().receivingAgencyId())
                && !agency.equals(after.step().agencyId())) {
            tasks.leave(LeftPlace.GUEST, agency.value(), before.dossierId());
        }
    }

    /** Where it has still to come has nothing to read of it, though it may have been there. */
    private void comeBack(Task after) {
        Route route = routes.get(after.place().routeId());
        tasks.comeBackFrom(
                LeftPlace.UNIT, toCome(route, after, step -> step.unitId().value()), after.dossierId());
        tasks.comeBackFrom(
                LeftPlace.GUEST, toCome(route, after, step -> step.agencyId().value()), after.dossierId());
    }

    /** The places of a task's step and those behind it that none before it has. */
    private static Set<UUID> toCome(Route route, Task task, Function<Step, UUID> place) {
        int passed = task.step().no() - 1;
        Set<UUID> places = route.steps().stream().skip(passed).map(place).collect(Collectors.toSet());
        route.steps().stream().limit(passed).map(place).forEach(places::remove);
        return places;
    }

    private void open(Dossier dossier) {
        Route route = routes.fix(
                dossier.procedureCode(), dossier.agencyId(), planner.plan(dossier.procedureCode(), dossier.agencyId()));
        tasks.insert(moves.first(dossier, route.id(), route.intake()), dossier);
    }
}
