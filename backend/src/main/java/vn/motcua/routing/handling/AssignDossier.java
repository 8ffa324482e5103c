package vn.motcua.routing.handling;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.dossier.DossierId;
import vn.motcua.officer.Officer;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.routing.Assignee;
import vn.motcua.routing.Step;
import vn.motcua.routing.Task;
import vn.motcua.routing.TaskState;

/** Gives a dossier to an officer of the unit it is in, whoever held it before. */
@Singleton
public class AssignDossier {

    /** What came of assigning a dossier to an officer. */
    public sealed interface Outcome {

        /** The officer named does this step; this came of it. */
        record Handled(HandlingOutcome outcome) implements Outcome {}

        /** The officer named does not do this step, or not in this unit. */
        record NotAssignable() implements Outcome {}
    }

    private final HandlingGate gate;
    private final Handover handover;
    private final Officers officers;

    AssignDossier(HandlingGate gate, Handover handover, Officers officers) {
        this.gate = gate;
        this.handover = handover;
        this.officers = officers;
    }

    /** Who does a step: the officers of its unit with a role that does it, by name; none once the task is closed. */
    public List<Officer> assignees(Task task) {
        return task.state() == TaskState.CLOSED ? List.of() : doing(task.step());
    }

    /** Assigns the version the officer read. */
    public Outcome assign(OfficerCaller officer, DossierId id, long expectedVersion, OfficerId to) {
        return switch (gate.admit(officer, id, expectedVersion, OfficerAction.ASSIGN)) {
            case Admission.Admitted admitted -> assign(admitted, to);
            case Admission.Refusal refusal -> new Outcome.Handled(new HandlingOutcome.Refused(refusal));
        };
    }

    private Outcome assign(Admission.Admitted admitted, OfficerId to) {
        Optional<Officer> chosen = doing(admitted.task().step()).stream()
                .filter(officer -> officer.id().equals(to))
                .findFirst();
        if (chosen.isEmpty()) {
            return new Outcome.NotAssignable();
        }
        return new Outcome.Handled(
                handover.assigned(new Assignee(to, chosen.get().fullName()), admitted));
    }

    private List<Officer> doing(Step step) {
        Map<OfficerId, Officer> found = new LinkedHashMap<>();
        Arrays.stream(OfficerRole.values())
                .filter(role -> OfficerAction.does(role, step.role()))
                .flatMap(role -> officers.listInUnit(step.unitId(), role).stream())
                .forEach(officer -> found.putIfAbsent(officer.id(), officer));
        return List.copyOf(found.values());
    }
}
