package vn.motcua.routing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitId;
import vn.motcua.dossier.paper.TakenIn;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.routing.Route;
import vn.motcua.routing.Step;
import vn.motcua.routing.handling.ForwardDossier;

/** A dossier comes to the agency that settles it when it first enters one of that agency's steps. */
class SettlersArrivalTest {
    private static final AgencyId COMMUNE = new AgencyId(UUID.randomUUID());
    private static final AgencyId DISTRICT = new AgencyId(UUID.randomUUID());
    private static final Instant ACCEPTED = Instant.parse("2026-11-02T02:00:00Z");
    private static final Instant FIRST = ACCEPTED.plusSeconds(3_600);
    private static final Instant SECOND = ACCEPTED.plusSeconds(7_200);
    private static final Instant THIRD = ACCEPTED.plusSeconds(9_000);
    /** Taken in, appraised and signed in the commune, settled by the district, handed over in the commune. */
    private static final Route AWAY = route(COMMUNE, COMMUNE, COMMUNE, DISTRICT, DISTRICT, COMMUNE);

    @Test
    void whoSettlesWhatItTookInHasItFromTheBeginning() {
        Route home = route(COMMUNE, COMMUNE, COMMUNE, COMMUNE);

        assertThat(SettlersArrival.isAtOnce(home)).isTrue();
        assertThat(SettlersArrival.of(home, ACCEPTED, List.of())).contains(ACCEPTED);
    }

    @Test
    void onItsWayItHasNotCome() {
        assertThat(SettlersArrival.isAtOnce(AWAY)).isFalse();
        assertThat(SettlersArrival.of(AWAY, ACCEPTED, List.of())).isEmpty();
        assertThat(SettlersArrival.of(AWAY, ACCEPTED, List.of(on(FIRST)))).isEmpty();
    }

    @Test
    void comesWhenItEntersTheFirstStepThere() {
        assertThat(SettlersArrival.of(AWAY, ACCEPTED, List.of(on(FIRST), on(SECOND), on(THIRD))))
                .contains(SECOND);
    }

    private static TakenIn.Act on(Instant at) {
        return new TakenIn.Act(ForwardDossier.EVENT, at);
    }

    private static Route route(AgencyId... agencies) {
        List<Step> steps = new ArrayList<>();
        for (AgencyId agency : agencies) {
            steps.add(new Step(
                    steps.size() + 1, "Bước", agency, new UnitId(UUID.randomUUID()), OfficerRole.HANDLER, null));
        }
        return new Route(UUID.randomUUID(), steps);
    }
}
