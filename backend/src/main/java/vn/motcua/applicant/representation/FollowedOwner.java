package vn.motcua.applicant.representation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.applicant.ApplicantId;

/**
 * An owner whose dossiers somebody may follow, once, however often they were given leave to.
 *
 * @param procedures those alone of which dossiers are shown; empty when all are
 */
public record FollowedOwner(ApplicantId owner, Set<String> procedures) {

    public FollowedOwner {
        procedures = Set.copyOf(procedures);
    }

    /** Whether dossiers of all procedures are shown. */
    public boolean isWhole() {
        return procedures.isEmpty();
    }

    /** Oneself, and those others as far as one may follow. */
    static List<FollowedOwner> of(ApplicantId self, List<OwnerScope> others) {
        Map<ApplicantId, Set<String>> owners = new LinkedHashMap<>();
        owners.put(self, Set.of());
        for (OwnerScope other : others) {
            if (other.scope().actions().contains(RepresentationAction.TRACK)) {
                owners.merge(other.owner(), other.scope().procedures(), FollowedOwner::both);
            }
        }
        List<FollowedOwner> list = new ArrayList<>();
        owners.forEach((owner, procedures) -> list.add(new FollowedOwner(owner, procedures)));
        return List.copyOf(list);
    }

    /** Entrusted twice: whoever may see all in one way sees all. */
    private static Set<String> both(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Set.of();
        }
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
