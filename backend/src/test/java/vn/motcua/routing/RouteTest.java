package vn.motcua.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitId;
import vn.motcua.platform.security.OfficerRole;

class RouteTest {

    private static final Route ROUTE = RoutingData.route();

    @Test
    void firstStepIsIntakeAndLastReturns() {
        assertThat(ROUTE.steps())
                .extracting(ROUTE::stageOf)
                .containsExactly(Stage.INTAKE, Stage.HANDLING, Stage.LAST_HANDLING, Stage.RETURNING);
    }

    @Test
    void handlingIsPassedOnUntilTheLastHandlingStep() {
        assertThat(ROUTE.handlingAfter(ROUTE.firstHandling()))
                .contains(ROUTE.steps().get(2));
        assertThat(ROUTE.handlingAfter(ROUTE.steps().get(2))).isEmpty();
        assertThat(ROUTE.handlingAfter(ROUTE.intake())).isEmpty();
        assertThat(ROUTE.handlingAfter(ROUTE.returning())).isEmpty();
    }

    @Test
    void unitIsReachedFromItsStepOn() {
        assertThat(ROUTE.reached(RoutingData.LEADERSHIP, ROUTE.firstHandling())).isFalse();
        assertThat(ROUTE.reached(RoutingData.LEADERSHIP, ROUTE.steps().get(2))).isTrue();
        assertThat(ROUTE.reached(RoutingData.LEADERSHIP, ROUTE.returning())).isTrue();
    }

    @Test
    void routeWithoutHandlingIsRefused() {
        Step step = new Step(
                1,
                "Tiếp nhận",
                new AgencyId(UUID.randomUUID()),
                new UnitId(UUID.randomUUID()),
                OfficerRole.INTAKE,
                null);
        assertThatThrownBy(() -> new Route(UUID.randomUUID(), List.of(step)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
