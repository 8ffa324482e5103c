package vn.motcua.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._support.ServerTest;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;

/** For which agencies an officer speaks as the head of a one-stop shop. */
@ServerTest
class OneStopHeadsTest {

    private final OneStopHeads heads;
    private final Agencies agencies;

    OneStopHeadsTest(OneStopHeads heads, Agencies agencies) {
        this.heads = heads;
        this.agencies = agencies;
    }

    @Test
    void headsAndLeadersOfTheShopSpeakForTheAgencyAndThoseBelow() {
        for (OfficerRole role : List.of(OfficerRole.HEAD, OfficerRole.LEADER)) {
            assertThat(agenciesOf("H56.14", UnitKind.ONE_STOP, role))
                    .contains(id("H56.14"))
                    .doesNotContain(id("H56.31"), id("H56"));
            assertThat(agenciesOf("H56", UnitKind.ONE_STOP, role))
                    .contains(id("H56"), id("H56.14"), id("H56.31"))
                    .doesNotContain(id("H59"));
        }
    }

    @Test
    void othersSpeakForNone() {
        assertThat(agenciesOf("H56.14", UnitKind.ONE_STOP, OfficerRole.INTAKE)).isEmpty();
        assertThat(agenciesOf("H56.14", UnitKind.DIVISION, OfficerRole.HEAD)).isEmpty();
        assertThat(agenciesOf("H56.14", UnitKind.LEADERSHIP, OfficerRole.LEADER))
                .isEmpty();
        assertThat(heads.agenciesOf(caller(new Post(id("H56.14"), null, Set.of(OfficerRole.HEAD)))))
                .isEmpty();
    }

    @Test
    void headOfAnAgencyThatHasEndedSpeaksForNone() {
        assertThat(agenciesOf("H59.37", UnitKind.ONE_STOP, OfficerRole.HEAD)).isEmpty();
    }

    private Set<UUID> agenciesOf(String code, UnitKind kind, OfficerRole role) {
        var agency = agencies.findByCode(code).orElseThrow().id();
        UUID unit = agencies.units(agency).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id()
                .value();
        return heads.agenciesOf(caller(new Post(agency.value(), unit, Set.of(role))));
    }

    private static OfficerCaller caller(Post post) {
        return new OfficerCaller(UUID.randomUUID(), UUID.randomUUID(), List.of(post));
    }

    private UUID id(String code) {
        return agencies.findByCode(code).orElseThrow().id().value();
    }
}
