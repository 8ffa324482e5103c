package vn.motcua.routing.handling;

import vn.motcua.dossier.Actor;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.routing.Assignee;
import vn.motcua.routing.DocumentLookup.UnderWay;
import vn.motcua.routing.Route;
import vn.motcua.routing.Task;

/** Whether an officer may do something with a dossier now. */
public sealed interface Admission {

    /** They may, with the dossier as it is at the version they read. */
    record Admitted(Dossier dossier, Task task, Route route, Actor.ByOfficer by) implements Admission {}

    /** They may not, for this reason. */
    sealed interface Refusal extends Admission {

        /** The refusal that a change of the dossier met, for changes that were not made. */
        static Refusal of(ChangeOutcome notChanged, OfficerAction action) {
            return switch (notChanged) {
                case ChangeOutcome.Changed changed -> throw new IllegalArgumentException("it was changed");
                case ChangeOutcome.Stale stale -> new Stale(stale);
                case ChangeOutcome.NotAllowed notAllowed -> new NotNow(action, notAllowed.from());
                case ChangeOutcome.NotFound notFound -> new NotSeen();
            };
        }
    }

    /** For this officer there is no such dossier. */
    record NotSeen() implements Refusal {}

    /** The dossier changed since the officer read it. */
    record Stale(ChangeOutcome.Stale change) implements Refusal {}

    /** None of the officer's roles allows it here. */
    record NotTheirs(OfficerAction action) implements Refusal {}

    /** The dossier's status, or the step it is at, does not allow it. */
    record NotNow(OfficerAction action, DossierStatus status) implements Refusal {}

    /** The result's document is with leader or clerk: what is being signed stands on the facts as they are. */
    record WaitsForDocument(OfficerAction action, UnderWay document) implements Refusal {}

    /** Nothing here carries dossiers to agencies elsewhere. */
    record NoWayOut() implements Refusal {}

    /** A colleague holds the dossier. */
    record HeldBy(Assignee colleague) implements Refusal {}
}
