package vn.motcua.exchange.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import vn.motcua._support.ServerTest;

@ServerTest
class ConfiguredRoutesTest {
    private final ConfiguredRoutes configured = new ConfiguredRoutes(Clock.systemUTC());

    @Test
    void portalWithoutAProvinceExchangesNothing(ApplicationContext portal) {
        assertThat(portal.findBean(AxisRoutes.class)).isEmpty();
    }

    @Test
    void eachAxisThatIsNamedIsAWayOut() {
        AxisRoutes both = configured.routes("H56", "http://a/", "s", "secret", "https://b", "s", "secret");

        assertThat(both.to("H56.14")).map(AxisConnection::name).contains("provincial");
        assertThat(both.to("H59.14")).map(AxisConnection::name).contains("national");
        assertThat(configured
                        .routes("H56", null, null, null, "https://b", "s", "secret")
                        .all())
                .extracting(AxisConnection::name)
                .containsExactly("national");
    }

    /** Else each package in a mailbox would be listed twice, and what one protocol sent be unexplained to the other. */
    @Test
    void oneAxisThatSpeaksBothProtocolsIsAskedByOne() {
        AxisRoutes one = configured.routes("H56", "http://A:8090/", "s", "secret", "http://a:8090", "s", "secret");

        assertThat(one.all()).extracting(AxisConnection::name).containsExactly("national");
        assertThat(one.to("H56.14")).map(AxisConnection::name).contains("national");
    }

    @Test
    void halfAnAccountIsRefusedAtStart() {
        assertThatThrownBy(() -> configured.routes("H56", null, null, null, null, null, null))
                .hasMessageContaining("MOTCUA_EXCHANGE_NATIONAL_URL");
        assertThatThrownBy(() -> configured.routes("H56", "http://a", "s", null, null, null, null))
                .hasMessageContaining("provincial")
                .hasMessageNotContaining("http://a");
    }
}
