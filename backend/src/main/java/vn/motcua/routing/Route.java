package vn.motcua.routing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitId;

/**
 * The way of dossiers of a procedure through the units of an agency: intake, one or more handling steps, return. A dossier
 * keeps the route it was submitted under, whatever edition of the procedure follows.
 */
public record Route(UUID id, List<Step> steps) {

    private static final int SHORTEST = 3;

    public Route {
        steps = List.copyOf(steps);
        if (steps.size() < SHORTEST) {
            throw new IllegalArgumentException("a route has an intake, a handling step and a return");
        }
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).no() != i + 1) {
                throw new IllegalArgumentException("steps are numbered from 1 without gaps");
            }
        }
    }

    /** The step of a number. */
    public Step step(int no) {
        return steps.get(no - 1);
    }

    /** Where a submitted dossier waits. */
    public Step intake() {
        return steps.getFirst();
    }

    /** Where an accepted dossier goes. */
    public Step firstHandling() {
        return steps.get(1);
    }

    /** Where the result is made, whose agency issues it. */
    public Step lastHandling() {
        return steps.get(steps.size() - 2);
    }

    /** Where a resolved dossier goes. */
    public Step returning() {
        return steps.getLast();
    }

    /** The handling step that follows one; empty after the last. */
    public Optional<Step> handlingAfter(Step step) {
        return stageOf(step) == Stage.HANDLING ? Optional.of(steps.get(step.no())) : Optional.empty();
    }

    /** What a step of this route is for. */
    public Stage stageOf(Step step) {
        if (step.no() == 1) {
            return Stage.INTAKE;
        }
        int afterIt = steps.size() - step.no();
        return afterIt == 0 ? Stage.RETURNING : afterIt == 1 ? Stage.LAST_HANDLING : Stage.HANDLING;
    }

    /** Whether a dossier that is at a step is in the unit or has passed it. */
    public boolean reached(UnitId unit, Step now) {
        return steps.stream().limit(now.no()).anyMatch(step -> step.unitId().equals(unit));
    }

    /** Whether a dossier that is at a step is at the agency or has passed it. */
    public boolean reached(AgencyId agency, Step now) {
        return steps.stream().limit(now.no()).anyMatch(step -> step.agencyId().equals(agency));
    }
}
