package vn.motcua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-02-05T02:00:00Z");

    @Test
    void secondsAreRead() {
        assertThat(RetryAfter.parse(" 60 ", NOW)).contains(Duration.ofMinutes(1));
    }

    @Test
    void dateIsReadAsTheTimeUntilThen() {
        assertThat(RetryAfter.parse("Thu, 5 Feb 2026 02:01:30 GMT", NOW)).contains(Duration.ofSeconds(90));
    }

    @Test
    void dateThatHasPassedMeansNow() {
        assertThat(RetryAfter.parse("Wed, 4 Feb 2026 02:00:00 GMT", NOW)).contains(Duration.ZERO);
    }

    @Test
    void anythingElseIsIgnored() {
        assertThat(RetryAfter.parse("soon", NOW)).isEmpty();
        assertThat(RetryAfter.parse("-5", NOW)).isEmpty();
        assertThat(RetryAfter.parse("99999999999999999999", NOW)).isEmpty();
    }
}
