package vn.motcua.platform.security;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One place where an officer works: an agency, perhaps a unit of it, and the roles held there. */
public record Post(UUID agencyId, @Nullable UUID unitId, Set<OfficerRole> roles) {
    public Post {
        roles = Set.copyOf(roles);
    }
}
