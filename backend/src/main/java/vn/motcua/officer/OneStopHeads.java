package vn.motcua.officer;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitId;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.platform.time.Zone;

/** Who heads or leads a one-stop shop of an agency that exists. */
@Singleton
public class OneStopHeads {

    private final Agencies agencies;
    private final Clock clock;

    OneStopHeads(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    public boolean include(OfficerCaller officer) {
        return officer.posts().stream().anyMatch(this::isHeadOfOneStopShop);
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
