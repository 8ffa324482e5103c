package vn.motcua.agency.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.Unit;
import vn.motcua.agency.UnitKind;

@DatabaseTest
class AgenciesTest {
    private final Agencies agencies;

    AgenciesTest(Agencies agencies) {
        this.agencies = agencies;
    }

    @Test
    void agencyIsKnownByEitherCode() {
        assertThat(agencies.findByCode("000.00.14.H56")).isEqualTo(agencies.findByCode("H56.14"));
        assertThat(agencies.findByCode("H56.99")).isEmpty();
    }

    @Test
    void unitIsFoundByKindAndSuffix() {
        AgencyId city = agencies.findByCode("H56.31").orElseThrow().id();
        assertThat(agencies.findUnit(city, UnitKind.ONE_STOP)).map(Unit::code).contains("H56.31/MC");
        assertThat(agencies.findUnit(city, UnitKind.DIVISION, "TCKH"))
                .map(Unit::code)
                .contains("H56.31/TCKH");
        assertThat(agencies.findUnit(city, UnitKind.DIVISION, "NONE"))
                .isEqualTo(agencies.findUnit(city, UnitKind.DIVISION));
        assertThat(agencies.parentOf(city)).map(Agency::code).contains("H56");
    }
}
