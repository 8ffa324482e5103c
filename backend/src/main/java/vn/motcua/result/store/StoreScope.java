package vn.motcua.result.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.representation.OwnerScope;
import vn.motcua.applicant.representation.RepresentationAction;

/**
 * Whose stores somebody may look into.
 *
 * @param whole owners of whom everything is shown; never empty, for one's own store is among them
 * @param single an owner and a procedure's code each, as the database puts them together; never empty, for it can hold
 *     what matches nothing
 */
record StoreScope(List<UUID> owners, List<UUID> whole, List<String> single) {

    private static final String NOTHING = "-";

    StoreScope {
        owners = List.copyOf(owners);
        whole = List.copyOf(whole);
        single = List.copyOf(single);
    }

    /** One's own store, and those of others whose dossiers one may follow, as far as one may. */
    static StoreScope of(ApplicantId self, List<OwnerScope> others) {
        List<UUID> owners = new ArrayList<>(List.of(self.value()));
        List<UUID> whole = new ArrayList<>(List.of(self.value()));
        List<String> single = new ArrayList<>(List.of(NOTHING));
        for (OwnerScope owner : others) {
            if (!owner.scope().actions().contains(RepresentationAction.TRACK)) {
                continue;
            }
            UUID id = owner.owner().value();
            owners.add(id);
            if (owner.scope().procedures().isEmpty()) {
                whole.add(id);
            } else {
                String hex = id.toString().replace("-", "");
                owner.scope().procedures().forEach(code -> single.add(hex + " " + code));
            }
        }
        return new StoreScope(owners, whole, single);
    }
}
