package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.agency.AgencyKind;

class OfferingTest {

    /** Else the same seeds would hash otherwise on another server, and each start publish every procedure again. */
    @Test
    void setsAreWalkedInOneOrderHoweverTheyCame() {
        Offering one = offering(List.of("H50", "H56", "H59"));
        Offering other = offering(List.of("H59", "H50", "H56"));

        assertThat(List.copyOf(one.provinces())).isEqualTo(List.copyOf(other.provinces()));
        assertThat(List.copyOf(one.agencyCodes())).isEqualTo(List.copyOf(other.agencyCodes()));
        assertThat(one).isEqualTo(other);
    }

    private static Offering offering(List<String> codes) {
        Set<String> ordered = new LinkedHashSet<>(codes);
        return new Offering(ordered, Set.of(AgencyKind.DISTRICT), ordered);
    }
}
