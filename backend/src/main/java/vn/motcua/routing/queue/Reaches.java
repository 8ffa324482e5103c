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
import vn.motcua.dossier.ApologyLookup;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.routing.DocumentLookup;
import vn.motcua.routing.handling.DeskRights;

/** Finds where an officer's queues look, by the same rights that say what the officer may see. */
@Singleton
class Reaches {

    private static final int MOST_NAMED = 1000;

    private final Agencies agencies;
    private final DocumentLookup documents;
    private final ApologyLookup apologies;

    Reaches(Agencies agencies, DocumentLookup documents, ApologyLookup apologies) {
        this.agencies = agencies;
        this.documents = documents;
        this.apologies = apologies;
    }

    Reach of(OfficerCaller officer, Queue queue) {
        return switch (queue) {
            case MINE -> Reach.assignee(officer.officerId());
            case WAITING, UNIT, TO_RETURN -> Reach.of(unitsOf(officer, queue.unitRoles()), Set.of());
            case NEAR_DUE, OVERDUE -> visible(officer);
            case ALL -> visible(officer).withLeft(left(officer));
            case TO_SIGN -> waiting(officer, OfficerRole.LEADER, DocumentLookup.Wait.SIGNATURE);
            case TO_ISSUE -> waiting(officer, OfficerRole.CLERK, DocumentLookup.Wait.NUMBER);
            case TO_APOLOGISE ->
                Reach.ofDossiers(apologies.listPrepared(agencies(officer, OfficerRole.LEADER), MOST_NAMED));
        };
    }

    /** The agencies by whose phrases the officer searches. */
    Set<UUID> agenciesOf(OfficerCaller officer) {
        return officer.posts().stream()
                .filter(DeskRights::works)
                .map(Post::agencyId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Few wait at a time: they are named one by one. */
    private Reach waiting(OfficerCaller officer, OfficerRole role, DocumentLookup.Wait wait) {
        return Reach.ofDossiers(documents.listWaiting(wait, agencies(officer, role), MOST_NAMED));
    }

    /** The agencies in which the officer has a role. */
    private static Set<UUID> agencies(OfficerCaller officer, OfficerRole role) {
        return officer.posts().stream()
                .filter(post -> post.roles().contains(role))
                .map(Post::agencyId)
                .collect(Collectors.toSet());
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

    /**
     * Units that a dossier left still read it, as do the clerks who issued its document, and who sees a whole agency that it was
     * a guest of; the agency that received it sees it anyway.
     */
    private static Set<Reach.Place> left(OfficerCaller officer) {
        Set<Reach.Place> places = new LinkedHashSet<>();
        agencies(officer, OfficerRole.CLERK)
                .forEach(agency -> places.add(new Reach.Place(Reach.Column.LEFT_ISSUER, agency)));
        for (Post post : officer.posts()) {
            UUID unit = post.unitId();
            if (DeskRights.seesAgency(post)) {
                places.add(new Reach.Place(Reach.Column.LEFT_GUEST, post.agencyId()));
            } else if (DeskRights.works(post) && unit != null) {
                places.add(new Reach.Place(Reach.Column.LEFT_UNIT, unit));
            }
        }
        return places;
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
