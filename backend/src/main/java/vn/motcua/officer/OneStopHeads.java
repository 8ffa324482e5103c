package vn.motcua.officer;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitId;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.platform.time.Zone;

/** Who heads or leads the one-stop shop of which agency that exists. */
@Singleton
public class OneStopHeads {

    private final Agencies agencies;
    private final Clock clock;

    OneStopHeads(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The agencies whose one-stop shop the officer heads or leads, with all below them; empty for all others. */
    public Set<UUID> agenciesOf(OfficerCaller officer) {
        Set<UUID> headed = officer.posts().stream()
                .filter(this::isHeadOfOneStopShop)
                .map(Post::agencyId)
                .collect(Collectors.toUnmodifiableSet());
        return agencies.list().stream()
                .filter(agency -> isAtOrBelow(agency, headed))
                .map(agency -> agency.id().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isAtOrBelow(Agency agency, Set<UUID> headed) {
        return headed.contains(agency.id().value())
                || agencies.parentOf(agency.id())
                        .filter(superior -> isAtOrBelow(superior, headed))
                        .isPresent();
    }

    private boolean isHeadOfOneStopShop(Post post) {
        boolean head = post.roles().contains(OfficerRole.HEAD) || post.roles().contains(OfficerRole.LEADER);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Zone.VIETNAM);
        return head
                && isOneStop(post.unitId())
                && agencies.find(new AgencyId(post.agencyId()))
                        .filter(agency -> agency.existsOn(today))
                        .isPresent();
    }

    private boolean isOneStop(@Nullable UUID unit) {
        return unit != null && agencies.getUnit(new UnitId(unit)).kind() == UnitKind.ONE_STOP;
    }
}
