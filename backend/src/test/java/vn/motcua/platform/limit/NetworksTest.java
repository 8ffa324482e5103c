package vn.motcua.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

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
    void whatIsNoAddressStandsForItself() {
        assertThat(Networks.network("proxy.internal")).isEqualTo("proxy.internal");
    }
}
