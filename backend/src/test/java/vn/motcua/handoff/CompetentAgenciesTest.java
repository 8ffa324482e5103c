package vn.motcua.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.exchange.AxisStandIn;
import vn.motcua.exchange.axis.AxisRoutes;

/** To whom dossiers can go, by what is connected. */
@DatabaseTest
class CompetentAgenciesTest {

    private final Agencies agencies;
    private final Clock clock;
    private final Agency own;

    CompetentAgenciesTest(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
        this.own = agencies.findByCode("H56.14").orElseThrow();
    }

    @Test
    void withoutAnAxisThereIsNoWayOutAndNobodyToChoose() {
        CompetentAgencies alone = new CompetentAgencies(agencies, Optional.empty(), clock);

        assertThat(alone.hasWayOut()).isFalse();
        assertThat(alone.search(own.id(), "sở tư pháp", 20)).isEmpty();
        assertThat(alone.named(own.id(), Away.ELSEWHERE)).isInstanceOf(CompetentAgencies.Named.NotReached.class);
    }

    /** The provincial axis leads to the province's own agencies alone. */
    @Test
    void agencyThatNoAxisLeadsToIsNeitherOfferedNorTaken() {
        AxisRoutes inside = new AxisRoutes("H56", new AxisStandIn(clock), null);
        CompetentAgencies competent = new CompetentAgencies(agencies, Optional.of(inside), clock);

        assertThat(competent.named(own.id(), Away.ELSEWHERE)).isInstanceOf(CompetentAgencies.Named.NotReached.class);
        assertThat(competent.named(own.id(), "H56.01")).isInstanceOf(CompetentAgencies.Named.Receiver.class);
        assertThat(competent.search(own.id(), "sở tư pháp", 20)).isEmpty();
    }
}
