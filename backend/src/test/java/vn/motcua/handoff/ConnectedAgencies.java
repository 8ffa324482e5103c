package vn.motcua.handoff;

import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.exchange.AxisStandIn;

/** The shared server has no axis; for hand-offs there is one that leads everywhere and carries nothing. */
@Singleton
@Replaces(CompetentAgencies.class)
final class ConnectedAgencies extends CompetentAgencies {

    ConnectedAgencies(Agencies agencies, Clock clock) {
        super(agencies, Optional.of(new AxisStandIn(clock).routes()), clock);
    }
}
