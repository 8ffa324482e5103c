package vn.motcua.registry.outgoing;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.time.Zone;
import vn.motcua.registry.Correspondent;

/** Which receivers are agencies that there are: in the portal's own tree, or on the axis. */
@Singleton
class Receivers {

    private final Agencies agencies;
    private final BeanProvider<KnownReceivers> carrier;
    private final Clock clock;

    Receivers(Agencies agencies, BeanProvider<KnownReceivers> carrier, Clock clock) {
        this.agencies = agencies;
        this.carrier = carrier;
        this.clock = clock;
    }

    List<Correspondent> unknown(List<Correspondent> receivers) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Zone.VIETNAM);
        return receivers.stream()
                .filter(receiver -> agencies.findByCode(receiver.code())
                        .filter(agency -> agency.existsOn(today))
                        .isEmpty())
                .filter(receiver -> !carrier.isPresent() || !carrier.get().isReached(receiver.code()))
                .toList();
    }
}
