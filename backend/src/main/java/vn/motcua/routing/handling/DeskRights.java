package vn.motcua.routing.handling;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitId;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.routing.Route;
import vn.motcua.routing.Step;
import vn.motcua.routing.Task;

/**
 * What an officer's posts let them see and do; pure. The one-stop shop and the leaders see all dossiers of their agency,
 * everybody else those that are or were in their unit; supervisors and administrators see none.
 */
public final class DeskRights {

    private static final Set<OfficerRole> WORKING = EnumSet.of(
            OfficerRole.INTAKE,
            OfficerRole.HANDLER,
            OfficerRole.HEAD,
            OfficerRole.LEADER,
            OfficerRole.CLERK,
            OfficerRole.RETURN);
    private static final Set<OfficerRole> SEES_AGENCY =
            EnumSet.of(OfficerRole.INTAKE, OfficerRole.RETURN, OfficerRole.LEADER);

    private DeskRights() {}

    /** Whether any role of the post has to do with dossiers. */
    public static boolean works(Post post) {
        return post.roles().stream().anyMatch(WORKING::contains);
    }

    /** Whether the post sees all dossiers of its agency. */
    public static boolean seesAgency(Post post) {
        return works(post) && (post.unitId() == null || post.roles().stream().anyMatch(SEES_AGENCY::contains));
    }

    static boolean maySee(OfficerCaller officer, Task task, Route route) {
        return officer.posts().stream().anyMatch(post -> sees(post, task, route));
    }

    private static boolean sees(Post post, Task task, Route route) {
        if (seesAgency(post)) {
            AgencyId agency = new AgencyId(post.agencyId());
            return task.place().receivingAgencyId().equals(agency) || route.reached(agency, task.step());
        }
        UUID unit = post.unitId();
        return works(post) && unit != null && route.reached(new UnitId(unit), task.step());
    }

    /** Whether one of the officer's roles that reach the task's unit allows the action. */
    static boolean mayDo(OfficerCaller officer, OfficerAction action, Step step) {
        Set<OfficerRole> roles = action.isOfTheAgency() ? rolesInAgency(officer, step) : rolesAt(officer, step);
        return roles.stream().anyMatch(role -> action.allowedTo(role, step.role()));
    }

    /** Whether the officer is a clerk (văn thư) anywhere. */
    static boolean isClerk(OfficerCaller officer) {
        return officer.posts().stream().anyMatch(post -> post.roles().contains(OfficerRole.CLERK));
    }

    /** Whether the officer is a clerk of the agency. */
    static boolean isClerkOf(OfficerCaller officer, AgencyId agency) {
        return officer.posts().stream()
                .anyMatch(post ->
                        post.agencyId().equals(agency.value()) && post.roles().contains(OfficerRole.CLERK));
    }

    private static Set<OfficerRole> rolesInAgency(OfficerCaller officer, Step step) {
        return officer.posts().stream()
                .filter(post -> inAgency(post, step))
                .flatMap(post -> post.roles().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OfficerRole.class)));
    }

    /** The officer's roles that reach a step's unit. */
    private static Set<OfficerRole> rolesAt(OfficerCaller officer, Step step) {
        Set<OfficerRole> roles = EnumSet.noneOf(OfficerRole.class);
        for (Post post : officer.posts()) {
            if (inUnit(post, step)) {
                roles.addAll(post.roles());
            } else if (inAgency(post, step) && post.roles().contains(OfficerRole.LEADER)) {
                roles.add(OfficerRole.LEADER);
            }
        }
        return roles;
    }

    /** The unit in whose name the officer acts at a step. */
    static UUID actingUnit(OfficerCaller officer, Step step) {
        List<Post> atAgency =
                officer.posts().stream().filter(post -> inAgency(post, step)).toList();
        boolean inItsUnit = atAgency.stream().anyMatch(post -> inUnit(post, step));
        UUID ofTheStep = step.unitId().value();
        return inItsUnit
                ? ofTheStep
                : atAgency.stream()
                        .map(Post::unitId)
                        .filter(unit -> unit != null)
                        .findFirst()
                        .orElse(ofTheStep);
    }

    private static boolean inUnit(Post post, Step step) {
        UUID unit = post.unitId();
        return unit == null ? inAgency(post, step) : unit.equals(step.unitId().value());
    }

    private static boolean inAgency(Post post, Step step) {
        return post.agencyId().equals(step.agencyId().value());
    }
}
