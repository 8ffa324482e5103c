package vn.motcua.routing.queue;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.Unit;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.routing.handling.DeskRights;

/** Finds where an officer's queues look, by the same rights that say what the officer may see. */
@Singleton
class Reaches {

    private final Agencies agencies;

    Reaches(Agencies agencies) {
        this.agencies = agencies;
    }

    Reach of(OfficerCaller officer, Queue queue) {
        return switch (queue) {
            case MINE -> Reach.assignee(officer.officerId());
            case WAITING, UNIT, TO_RETURN -> Reach.of(unitsOf(officer, queue.unitRoles()), Set.of());
            case NEAR_DUE, OVERDUE, ALL -> visible(officer);
        };
    }

    /** The agencies by whose phrases the officer searches. */
    Set<UUID> agenciesOf(OfficerCaller officer) {
        return officer.posts().stream()
                .filter(DeskRights::works)
                .map(Post::agencyId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<UUID> unitsOf(OfficerCaller officer, Set<OfficerRole> roles) {
        Set<UUID> units = new LinkedHashSet<>();
        for (Post post : officer.posts()) {
            if (!Collections.disjoint(post.roles(), roles)) {
                units.addAll(unitsOf(post));
            }
        }
        return units;
    }

    private Set<UUID> unitsOf(Post post) {
        UUID unit = post.unitId();
        if (unit != null) {
            return Set.of(unit);
        }
        return agencies.units(new AgencyId(post.agencyId())).stream()
                .map(Unit::id)
                .map(id -> id.value())
                .collect(Collectors.toSet());
    }

    private static Reach visible(OfficerCaller officer) {
        Set<UUID> units = new LinkedHashSet<>();
        Set<UUID> wholeAgencies = new LinkedHashSet<>();
        for (Post post : officer.posts()) {
            UUID unit = post.unitId();
            if (DeskRights.seesAgency(post)) {
                wholeAgencies.add(post.agencyId());
            } else if (DeskRights.works(post) && unit != null) {
                units.add(unit);
            }
        }
        return Reach.of(units, wholeAgencies);
    }
}
