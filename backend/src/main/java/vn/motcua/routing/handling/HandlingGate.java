package vn.motcua.routing.handling;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.routing.Assignee;
import vn.motcua.routing.DocumentLookup;
import vn.motcua.routing.DocumentLookup.UnderWay;
import vn.motcua.routing.HandOffLookup;
import vn.motcua.routing.HandOffLookup.Away;
import vn.motcua.routing.Step;
import vn.motcua.routing.Task;
import vn.motcua.routing.TaskBook;

/**
 * Where every act of an officer passes: may they see it, did it change, may they do it, does it fit, does a colleague hold
 * it. The act that follows compares the version again, so nothing can slip in between.
 */
@Singleton
public class HandlingGate {

    private final TaskBook tasks;
    private final Dossiers dossiers;
    private final DocumentLookup documents;
    private final HandOffLookup handOffs;

    HandlingGate(TaskBook tasks, Dossiers dossiers, DocumentLookup documents, HandOffLookup handOffs) {
        this.tasks = tasks;
        this.dossiers = dossiers;
        this.documents = documents;
        this.handOffs = handOffs;
    }

    /** Whether the officer may see the dossier at all; what they may not see does not exist for them. */
    public boolean maySee(OfficerCaller officer, DossierId dossier) {
        return find(officer, dossier).isPresent();
    }

    /** The task of a dossier that the officer may see. */
    public Optional<Task> find(OfficerCaller officer, DossierId dossier) {
        return tasks.find(dossier)
                .filter(task -> DeskRights.maySee(officer, task, tasks.routeOf(task)) || hasItsDocument(officer, task));
    }

    /** A document that was signed has come to the clerks of its agency, whose unit need not stand on the route. */
    private boolean hasItsDocument(OfficerCaller officer, Task task) {
        return DeskRights.isClerk(officer)
                && documents
                        .clerksAgency(task.dossierId())
                        .filter(agency -> DeskRights.isClerkOf(officer, agency))
                        .isPresent();
    }

    /** Asks for an act on the version the officer read. */
    public Admission admit(OfficerCaller officer, DossierId id, long expectedVersion, OfficerAction action) {
        return check(officer, id, (Long) expectedVersion, action);
    }

    /** Asks for an act that does not change the dossier, whatever its version. */
    public Admission admit(OfficerCaller officer, DossierId id, OfficerAction action) {
        return check(officer, id, null, action);
    }

    /** What the officer may do with a task now, in the order of the enum. */
    public List<OfficerAction> actions(OfficerCaller officer, Task task) {
        return Arrays.stream(OfficerAction.values())
                .filter(action -> refusal(officer, task, action).isEmpty())
                .filter(action -> action != OfficerAction.TAKE || task.assignee() == null)
                .toList();
    }

    private Admission check(OfficerCaller officer, DossierId id, @Nullable Long expectedVersion, OfficerAction action) {
        // The dossier first: if it changes before its task is read, the act's own comparison of versions meets it.
        Dossier dossier = dossiers.find(id).orElse(null);
        Task task = find(officer, id).orElse(null);
        if (dossier == null || task == null) {
            return new Admission.NotSeen();
        }
        if (expectedVersion != null && dossier.version() != expectedVersion) {
            return new Admission.Stale(dossiers.staleness(dossier));
        }
        Optional<Admission.Refusal> refusal = refusal(officer, task, action);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Actor.ByOfficer by =
                new Actor.ByOfficer(officer.officerId(), DeskRights.actingUnit(officer, place(action, task)));
        return new Admission.Admitted(dossier, task, tasks.routeOf(task), by);
    }

    /** The step whose people may do it: who issued a result revokes it, and who took the dossier in takes the money. */
    private Step place(OfficerAction action, Task task) {
        if (action == OfficerAction.REVOKE) {
            return tasks.routeOf(task).lastHandling();
        }
        return action.isOfTheCounter() ? tasks.routeOf(task).intake() : task.step();
    }

    private Optional<Admission.Refusal> refusal(OfficerCaller officer, Task task, OfficerAction action) {
        if (!action.fits(task.status(), tasks.routeOf(task).stageOf(task.step()))) {
            return Optional.of(new Admission.NotNow(action, task.status()));
        }
        if (!DeskRights.mayDo(officer, action, place(action, task))) {
            return Optional.of(new Admission.NotTheirs(action));
        }
        if (action.isAboutHandOff() && !action.fits(away(task))) {
            return Optional.of(new Admission.NotNow(action, task.status()));
        }
        if (action == OfficerAction.HAND_OFF && !handOffs.hasWayOut()) {
            return Optional.of(new Admission.NoWayOut());
        }
        Optional<UnderWay> document = waitsFor(action, task);
        if (document.isPresent()) {
            return Optional.of(new Admission.WaitsForDocument(action, document.get()));
        }
        Assignee holder = task.assignee();
        if (holder != null && !holder.id().value().equals(officer.officerId()) && action.needsFreeHands()) {
            return Optional.of(new Admission.HeldBy(holder));
        }
        return Optional.empty();
    }

    private Optional<UnderWay> waitsFor(OfficerAction action, Task task) {
        if (away(task).filter(action::waitsForAnswer).isPresent()) {
            return Optional.of(UnderWay.HANDED_OFF);
        }
        return action.waitsForDocument() ? documents.underWay(task.dossierId()) : Optional.empty();
    }

    private Optional<Away> away(Task task) {
        return handOffs.away(task.dossierId());
    }
}
