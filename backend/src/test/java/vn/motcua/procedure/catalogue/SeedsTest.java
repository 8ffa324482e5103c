package vn.motcua.procedure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Seeds;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.seeds.SeedImport;
import vn.motcua.procedure.ProcedureCode;

@DatabaseTest
class SeedsTest {
    private final ApplicationContext context;
    private final Procedures procedures;
    private final Agencies agencies;
    private final Tables tables;

    SeedsTest(ApplicationContext context, Procedures procedures, Agencies agencies, Tables tables) {
        this.context = context;
        this.procedures = procedures;
        this.agencies = agencies;
        this.tables = tables;
    }

    @Test
    void everySeededProcedureIsPublished() {
        for (String code : Seeds.procedures()) {
            assertThat(procedures.find(new ProcedureCode(code))).as(code).isPresent();
            assertThat(procedures.agenciesOffering(new ProcedureCode(code)))
                    .as(code)
                    .isNotEmpty();
        }
    }

    @Test
    void threeProvincesAreThere() {
        List<String> provinces = agencies.list().stream()
                .map(Agency::code)
                .filter(code -> code.matches("H[0-9]{2}"))
                .toList();
        assertThat(provinces).contains("H50", "H56", "H59");
    }

    @Test
    void loadingAgainChangesNothing() {
        long versions = tables.count("procedure_version");
        long agencyRows = tables.count("agency");
        context.getBeansOfType(SeedImport.class).forEach(each -> each.load(Seeds.folder()));
        assertThat(tables.count("procedure_version")).isEqualTo(versions);
        assertThat(tables.count("agency")).isEqualTo(agencyRows);
    }
}
