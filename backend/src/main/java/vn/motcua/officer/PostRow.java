package vn.motcua.officer;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;

/** A row of {@code officer_post}. */
@MappedEntity("officer_post")
record PostRow(
        @Id @BinaryUuid UUID id,
        @BinaryUuid UUID officerId,
        @BinaryUuid UUID agencyId,
        @Nullable @BinaryUuid UUID unitId,
        String roles,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static PostRow of(UUID officerId, Post post, LocalDate validFrom) {
        String roles = post.roles().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        return new PostRow(Ids.next(), officerId, post.agencyId(), post.unitId(), roles, validFrom, null);
    }

    HeldPost toHeld() {
        Set<OfficerRole> held =
                Arrays.stream(roles.split(",")).map(OfficerRole::valueOf).collect(Collectors.toUnmodifiableSet());
        return new HeldPost(new PostId(id), new Post(agencyId, unitId, held), validFrom, validTo);
    }
}
