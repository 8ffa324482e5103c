package vn.motcua.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua._data.Seeds;
import vn.motcua._support.ServerTest;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.StepAgency;
import vn.motcua.procedure.catalogue.Procedures;

/** Every seeded procedure has a way through every agency that offers it. */
@ServerTest
class RoutePlannerTest {

    private final RoutePlanner planner;
    private final Procedures procedures;
    private final Agencies agencies;

    RoutePlannerTest(RoutePlanner planner, Procedures procedures, Agencies agencies) {
        this.planner = planner;
        this.procedures = procedures;
        this.agencies = agencies;
    }

    static List<String> seeded() {
        return Seeds.procedures();
    }

    @ParameterizedTest
    @MethodSource("seeded")
    void wayBeginsAndEndsAtTheOneStopShopOfTheAgencyThatTakesIn(String code) {
        ProcedureCode procedure = new ProcedureCode(code);
        if (procedures.find(procedure).filter(Procedure::isAcceptedHere).isEmpty()) {
            return;
        }
        for (Agency agency : procedures.agenciesOffering(procedure)) {
            List<Step> steps = planner.plan(procedure, agency.id());
            assertThat(steps.getFirst().role()).isEqualTo(OfficerRole.INTAKE);
            assertThat(steps.getLast().role()).isEqualTo(OfficerRole.RETURN);
            assertThat(List.of(steps.getFirst().unitId(), steps.getLast().unitId()))
                    .containsOnly(agencies.findUnit(agency.id(), UnitKind.ONE_STOP)
                            .orElseThrow()
                            .id());
            assertThat(new Route(java.util.UUID.randomUUID(), steps).steps()).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void stepOfTheSuperiorAgencyIsDoneInAUnitOfIt() {
        Procedure twoAgencies = seeded().stream()
                .map(ProcedureCode::new)
                .map(procedures::find)
                .flatMap(Optional::stream)
                .filter(procedure -> procedure.route().stream().anyMatch(step -> step.agency() == StepAgency.PARENT))
                .findFirst()
                .orElseThrow();
        AgencyId commune = agencies.findByCode("H56.31.01").orElseThrow().id();
        AgencyId superior = agencies.parentOf(commune).orElseThrow().id();
        assertThat(planner.plan(twoAgencies.code(), commune))
                .extracting(Step::agencyId)
                .startsWith(commune)
                .contains(superior)
                .endsWith(commune);
    }
}
