package vn.motcua.applicant.representation;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a representative may go.
 *
 * @param procedures codes of the procedures; empty means all of them
 */
public record Scope(Set<RepresentationAction> actions, Set<String> procedures) {

    public Scope {
        if (actions.isEmpty()) {
            throw new IllegalArgumentException("a representative may do at least one thing");
        }
        actions = Set.copyOf(actions);
        procedures = Set.copyOf(procedures);
    }

    /** Everything, for every procedure: what one may do for oneself. */
    static Scope whole() {
        return new Scope(EnumSet.allOf(RepresentationAction.class), Set.of());
    }

    /** Whether the action is allowed for the procedure. */
    public boolean allows(RepresentationAction action, String procedureCode) {
        return actions.contains(action) && reaches(procedureCode);
    }

    private boolean reaches(String procedureCode) {
        return procedures.isEmpty() || procedures.contains(procedureCode);
    }

    /** Whether drafts of the procedure are there for whoever has it: who may complete, submit or follow them sees them. */
    public boolean showsDrafts(String procedureCode) {
        return showsDrafts() && reaches(procedureCode);
    }

    /** Whether drafts of any procedure are there for whoever has it. */
    boolean showsDrafts() {
        return actions.stream().anyMatch(RepresentationAction::showsDrafts);
    }

    /** Whether another goes no further than this. */
    public boolean covers(Scope other) {
        return actions.containsAll(other.actions) && (procedures.isEmpty() || coversSomeOf(other));
    }

    private boolean coversSomeOf(Scope other) {
        return !other.procedures.isEmpty() && procedures.containsAll(other.procedures);
    }

    /** The actions in the order in which a dossier meets them. */
    public List<RepresentationAction> actionsInOrder() {
        return actions.stream().sorted().toList();
    }

    /** The procedures' codes, sorted. */
    public List<String> proceduresInOrder() {
        return procedures.stream().sorted(Comparator.naturalOrder()).toList();
    }

    /** The actions as they are stored. */
    public String actionsStored() {
        return actionsInOrder().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** The procedures as they are stored. */
    public String proceduresStored() {
        return String.join(",", proceduresInOrder());
    }

    /** A scope that was stored. */
    public static Scope stored(String actions, String procedures) {
        Set<RepresentationAction> names = List.of(actions.split(",")).stream()
                .map(RepresentationAction::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new Scope(names, procedures.isEmpty() ? Set.of() : Set.of(procedures.split(",")));
    }
}
