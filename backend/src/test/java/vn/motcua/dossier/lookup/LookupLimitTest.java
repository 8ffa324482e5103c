package vn.motcua.dossier.lookup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import vn.motcua.platform.problem.ProblemException;

class LookupLimitTest {

    private final LookupLimit limit = new LookupLimit();

    @Test
    void thirtyLookupsAtOnceAreTheMostAndTheNextIsToldToWait() throws UnknownHostException {
        InetAddress address = InetAddress.getByName("203.0.113.7");
        exhaust(address);

        assertThatThrownBy(() -> limit.take(address))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .matches(problem -> problem.type().status() == 429)
                .matches(problem -> problem.retryAfter().isPresent());
    }

    @Test
    void anotherAddressIsNotHeldBack() throws UnknownHostException {
        exhaust(InetAddress.getByName("203.0.113.7"));
        InetAddress neighbour = InetAddress.getByName("203.0.113.8");

        assertThatCode(() -> limit.take(neighbour)).doesNotThrowAnyException();
    }

    @Test
    void addressesOfOneIpv6NetworkAreOne() throws UnknownHostException {
        exhaust(InetAddress.getByName("2001:db8:1:2::1"));
        InetAddress same = InetAddress.getByName("2001:db8:1:2:ffff::2");
        InetAddress other = InetAddress.getByName("2001:db8:1:3::1");

        assertThatThrownBy(() -> limit.take(same)).isInstanceOf(ProblemException.class);
        assertThatCode(() -> limit.take(other)).doesNotThrowAnyException();
    }

    private void exhaust(InetAddress address) {
        for (int i = 0; i < 30; i++) {
            limit.take(address);
        }
    }
}
