package vn.motcua.exchange.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AxisRoutesTest {
    private final AxisConnection provincial = new Nowhere("provincial");
    private final AxisConnection national = new Nowhere("national");
    private final AxisRoutes routes = new AxisRoutes("H56", provincial, national);

    @ParameterizedTest
    @ValueSource(strings = {"H56", "H56.14", "H56.31.01", "000.00.00.H56", "000.00.14.H56", "14.H56"})
    void insideTheProvinceTheProvincialAxisCarries(String receiver) {
        assertThat(routes.to(receiver)).contains(provincial);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"H59", "H59.14", "000.00.14.H59", "G22", "000.00.00.G22", "28.22.H17", "H560.1", "VNPT", "", "."
            })
    void everybodyElseIsReachedByTheNationalAxis(String receiver) {
        assertThat(routes.to(receiver)).contains(national);
    }

    @Test
    void provinceWithoutAnAxisOfItsOwnSendsByTheNationalOne() {
        assertThat(new AxisRoutes("H56", null, national).to("H56.14")).contains(national);
    }

    @Test
    void withoutTheNationalAxisNobodyOutsideIsReached() {
        AxisRoutes inside = new AxisRoutes("H56", provincial, null);

        assertThat(inside.to("H59.14")).isEmpty();
        assertThat(inside.all()).containsExactly(provincial);
    }

    /** A connection that is only told from others. */
    private record Nowhere(String name) implements AxisConnection {
        @Override
        public AxisAnswer<DocId> send(Dispatch dispatch) {
            return new AxisAnswer.Unreachable<>(name);
        }

        @Override
        public AxisAnswer<List<ReceivedPackage>> listReceived(String agencyCode) {
            return new AxisAnswer.Unreachable<>(name);
        }

        @Override
        public AxisAnswer<FetchedPackage> fetch(DocId docId, Path target) {
            return new AxisAnswer.Unreachable<>(name);
        }

        @Override
        public AxisAnswer<Acknowledgement> acknowledge(DocId docId, Acknowledgement acknowledgement) {
            return new AxisAnswer.Unreachable<>(name);
        }

        @Override
        public AxisAnswer<List<SentPackage>> listSent(String agencyCode, Instant since) {
            return new AxisAnswer.Unreachable<>(name);
        }

        @Override
        public AxisAnswer<List<AxisAgency>> agencies() {
            return new AxisAnswer.Unreachable<>(name);
        }
    }
}
