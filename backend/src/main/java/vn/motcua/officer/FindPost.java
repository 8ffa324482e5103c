package vn.motcua.officer;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.agency.Unit;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;

/** Makes a post of the codes by which people name agencies and units. */
@Singleton
public class FindPost {

    private final Agencies agencies;

    FindPost(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The post; empty when there is no such agency, or no such unit of it. */
    public Optional<Post> byCodes(String agencyCode, @Nullable String unitCode, Set<OfficerRole> roles) {
        Optional<Agency> agency = agencies.findByCode(agencyCode);
        if (agency.isEmpty() || unitCode == null) {
            return agency.map(found -> new Post(found.id().value(), null, roles));
        }
        Optional<Unit> unit = agencies.findUnitByCode(unitCode)
                .filter(found -> found.agencyId().equals(agency.get().id()));
        return unit.map(found -> new Post(found.agencyId().value(), found.id().value(), roles));
    }
}
