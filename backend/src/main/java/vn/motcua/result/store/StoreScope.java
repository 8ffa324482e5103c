package vn.motcua.result.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.representation.OwnerScope;
import vn.motcua.applicant.representation.RepresentationAction;

/**
 * Whose stores somebody may look into.
 *
 * @param shelves one for each owner; never empty, for one's own store is among them
 */
record StoreScope(List<Shelf> shelves) {

    StoreScope {
        shelves = List.copyOf(shelves);
    }

    /**
     * What is shown of one owner.
     *
     * @param procedures those alone of which results are shown; empty when all are
     */
    record Shelf(UUID owner, Set<String> procedures) {

        Shelf {
            procedures = Set.copyOf(procedures);
        }

        boolean isWhole() {
            return procedures.isEmpty();
        }
    }

    /** One's own store, and those of others whose dossiers one may follow, as far as one may. */
    static StoreScope of(ApplicantId self, List<OwnerScope> others) {
        Map<UUID, Set<String>> shelves = new LinkedHashMap<>();
        shelves.put(self.value(), Set.of());
        for (OwnerScope owner : others) {
            if (owner.scope().actions().contains(RepresentationAction.TRACK)) {
                shelves.merge(owner.owner().value(), owner.scope().procedures(), StoreScope::both);
            }
        }
        List<Shelf> list = new ArrayList<>();
        shelves.forEach((owner, procedures) -> list.add(new Shelf(owner, procedures)));
        return new StoreScope(list);
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
