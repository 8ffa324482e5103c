package vn.motcua.routing.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.agency.UnitId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.routing.Route;
import vn.motcua.routing.RoutingData;
import vn.motcua.routing.Step;
import vn.motcua.routing.Task;

class DeskRightsTest {

    private static final Route ROUTE = RoutingData.route();
    private static final UnitId OTHER_DIVISION = new UnitId(UUID.randomUUID());

    @Test
    void oneStopShopSeesADossierOnItsWholeWay() {
        assertThat(sees(RoutingData.post(RoutingData.ONE_STOP, OfficerRole.INTAKE), 1))
                .isTrue();
        assertThat(sees(RoutingData.post(RoutingData.ONE_STOP, OfficerRole.RETURN), 3))
                .isTrue();
    }

    @Test
    void handlerSeesADossierFromTheTimeItReachesTheUnitAndAfter() {
        Post handler = RoutingData.post(RoutingData.DIVISION, OfficerRole.HANDLER);
        assertThat(sees(handler, 1)).isFalse();
        assertThat(sees(handler, 2)).isTrue();
        assertThat(sees(handler, 4)).isTrue();
    }

    @Test
    void handlerOfAnotherDivisionSeesNothing() {
        assertThat(sees(RoutingData.post(OTHER_DIVISION, OfficerRole.HANDLER, OfficerRole.HEAD), 2))
                .isFalse();
    }

    @Test
    void leaderSeesTheWholeAgency() {
        assertThat(sees(RoutingData.post(RoutingData.LEADERSHIP, OfficerRole.LEADER), 1))
                .isTrue();
    }

    @Test
    void supervisorAndAdministratorSeeNoCase() {
        assertThat(sees(RoutingData.post(null, OfficerRole.SUPERVISOR, OfficerRole.ADMIN), 2))
                .isFalse();
        assertThat(sees(RoutingData.post(RoutingData.DIVISION, OfficerRole.ADMIN), 2))
                .isFalse();
    }

    @Test
    void officerOfAnotherAgencySeesNothing() {
        Post elsewhere = new Post(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Set.of(OfficerRole.INTAKE, OfficerRole.LEADER, OfficerRole.HANDLER));
        assertThat(sees(elsewhere, 1)).isFalse();
        assertThat(sees(elsewhere, 2)).isFalse();
    }

    @Test
    void leaderReachesEveryUnitOfTheAgencyAndHeadOnlyTheirOwn() {
        Step step = ROUTE.firstHandling();
        assertThat(mayAssign(RoutingData.post(RoutingData.LEADERSHIP, OfficerRole.LEADER), step))
                .isTrue();
        assertThat(mayAssign(RoutingData.post(RoutingData.DIVISION, OfficerRole.HEAD), step))
                .isTrue();
        assertThat(mayAssign(RoutingData.post(OTHER_DIVISION, OfficerRole.HEAD), step))
                .isFalse();
    }

    @Test
    void leaderDoesNotDoAHandlersStep() {
        OfficerCaller leader = RoutingData.officer(RoutingData.post(RoutingData.LEADERSHIP, OfficerRole.LEADER));
        assertThat(DeskRights.mayDo(leader, OfficerAction.TAKE, ROUTE.firstHandling()))
                .isFalse();
        assertThat(DeskRights.mayDo(leader, OfficerAction.TAKE, ROUTE.steps().get(2)))
                .isTrue();
    }

    @Test
    void rolesOfOnePostDoNotReachTheUnitOfAnother() {
        OfficerCaller both = RoutingData.officer(
                RoutingData.post(RoutingData.ONE_STOP, OfficerRole.INTAKE),
                RoutingData.post(OTHER_DIVISION, OfficerRole.HANDLER));
        assertThat(DeskRights.mayDo(both, OfficerAction.TAKE, ROUTE.firstHandling()))
                .isFalse();
        assertThat(DeskRights.mayDo(both, OfficerAction.ACCEPT, ROUTE.intake())).isTrue();
    }

    @Test
    void officerActsInTheNameOfTheStepsUnitWhenTheyHaveAPostThere() {
        OfficerCaller both = RoutingData.officer(
                RoutingData.post(RoutingData.LEADERSHIP, OfficerRole.LEADER),
                RoutingData.post(RoutingData.DIVISION, OfficerRole.HANDLER));
        assertThat(DeskRights.actingUnit(both, ROUTE.firstHandling())).isEqualTo(RoutingData.DIVISION.value());
        assertThat(DeskRights.actingUnit(both, ROUTE.intake())).isEqualTo(RoutingData.LEADERSHIP.value());
    }

    private static boolean sees(Post post, int stepNo) {
        Task.Place place =
                new Task.Place(ROUTE.id(), RoutingData.AGENCY, ROUTE.steps().get(stepNo - 1));
        Task task = new Task(
                new DossierId(UUID.randomUUID()), 2, place, null, DossierStatus.IN_PROGRESS, RoutingData.NOW, null);
        return DeskRights.maySee(RoutingData.officer(post), task, ROUTE);
    }

    private static boolean mayAssign(Post post, Step step) {
        return DeskRights.mayDo(RoutingData.officer(post), OfficerAction.ASSIGN, step);
    }
}
