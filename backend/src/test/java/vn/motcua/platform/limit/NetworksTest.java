package vn.motcua.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NetworksTest {

    @Test
    void ipv4AddressesAreEachTheirOwn() {
        assertThat(Networks.network("203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(Networks.network("::ffff:203.0.113.7")).isEqualTo("203.0.113.7");
    }

    @Test
    void addressesOfOneIpv6NetworkAreOne() {
        String network = Networks.network("2001:db8:1:2::1");

        assertThat(Networks.network("2001:db8:1:2:ffff::2")).isEqualTo(network);
        assertThat(Networks.network("[2001:DB8:1:2::3]")).isEqualTo(network);
        assertThat(Networks.network("2001:db8:1:3::1")).isNotEqualTo(network);
    }

    @Test
    void noHeaderIsBelievedUnlessOneIsNamed() {
        assertThat(new Networks(null).of(request("10.0.0.1"))).isEqualTo("127.0.0.1");
        assertThat(new Networks("").of(request("10.0.0.1"))).isEqualTo("127.0.0.1");
    }

    @Test
    void onlyTheLastEntryOfTheNamedHeaderIsTheProxys() {
        Networks behindProxy = new Networks("X-Forwarded-For");

        assertThat(behindProxy.of(request("10.0.0.1, 203.0.113.7"))).isEqualTo("203.0.113.7");
        assertThat(behindProxy.of(request("203.0.113.7, nonsense"))).isEqualTo("127.0.0.1");
        assertThat(behindProxy.of(request(null))).isEqualTo("127.0.0.1");
    }

    private static HttpRequest<?> request(@Nullable String forwardedFor) {
        var request = HttpRequest.GET("/");
        if (forwardedFor != null) {
            request.header("X-Forwarded-For", forwardedFor).header("Forwarded", "for=10.9.9.9");
        }
        return request;
    }

    @Test
    void whatIsNoAddressStandsForItself() {
        assertThat(Networks.network("proxy.internal")).isEqualTo("proxy.internal");
    }
}
