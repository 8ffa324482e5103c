package vn.motcua.routing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.Unit;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.RouteStep;
import vn.motcua.procedure.catalogue.Procedures;

/** Finds the units that do a procedure's steps at an agency. */
@Singleton
class RoutePlanner {

    private static final String HANDLING_AT_THE_COUNTER = "Giải quyết";
    private static final String RETURNING = "Trả kết quả";

    private final Agencies agencies;
    private final Procedures procedures;

    RoutePlanner(Agencies agencies, Procedures procedures) {
        this.agencies = agencies;
        this.procedures = procedures;
    }

    /** The steps of a procedure at an agency; begins and ends at its one-stop shop whatever the procedure says. */
    List<Step> plan(ProcedureCode procedure, AgencyId agencyId) {
        List<RouteStep> prescribed = procedures.get(procedure).route();
        Unit oneStop = oneStop(agencyId);
        List<Step> steps = new ArrayList<>();
        steps.add(step(1, prescribed.getFirst().name(), oneStop, OfficerRole.INTAKE, null));
        for (RouteStep step : handling(prescribed)) {
            steps.add(planned(steps.size() + 1, step, oneStop));
        }
        if (steps.size() == 1) {
            // Certifying a copy and the like: the desk that takes it in also does it.
            steps.add(step(2, HANDLING_AT_THE_COUNTER, oneStop, OfficerRole.INTAKE, null));
        }
        RouteStep last = prescribed.getLast();
        String returning = last.role() == OfficerRole.RETURN ? last.name() : RETURNING;
        steps.add(step(steps.size() + 1, returning, oneStop, OfficerRole.RETURN, null));
        return List.copyOf(steps);
    }

    private static List<RouteStep> handling(List<RouteStep> prescribed) {
        return prescribed.stream()
                .skip(1)
                .filter(step -> step.role() != OfficerRole.RETURN)
                .toList();
    }

    private static Step step(int no, String name, Unit unit, OfficerRole role, @Nullable Integer hours) {
        return new Step(no, name, unit.agencyId(), unit.id(), role, hours);
    }

    /** A small agency may lack the division that a procedure names: then its one-stop shop does the step. */
    private Step planned(int no, RouteStep step, Unit oneStop) {
        return procedures
                .unitFor(step, oneStop.agencyId())
                .map(unit -> step(no, step.name(), unit, step.role(), step.hours()))
                .orElseGet(() -> step(no, step.name(), oneStop, OfficerRole.INTAKE, step.hours()));
    }

    private Unit oneStop(AgencyId agency) {
        return agencies.findUnit(agency, UnitKind.ONE_STOP)
                .orElseThrow(() -> new IllegalStateException("no one-stop shop at agency " + agency.value()));
    }
}
