package vn.motcua.platform.limit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import vn.motcua.platform.problem.ProblemException;

class PublicLimitTest {

    private final PublicLimit limit = new PublicLimit();

    @Test
    void thirtyLookupsAtOnceAreTheMostAndTheNextIsToldToWait() {
        String address = "203.0.113.7";
        exhaust(address);

        assertThatThrownBy(() -> limit.take(address))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .matches(problem -> problem.type().status() == 429)
                .matches(problem -> problem.retryAfter().isPresent());
    }

    @Test
    void anotherAddressIsNotHeldBack() {
        exhaust("203.0.113.7");

        assertThatCode(() -> limit.take("203.0.113.8")).doesNotThrowAnyException();
    }

    private void exhaust(String address) {
        for (int i = 0; i < 30; i++) {
            limit.take(address);
        }
    }
}
