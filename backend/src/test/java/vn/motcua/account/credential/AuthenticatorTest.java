package vn.motcua.account.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticatorTest {

    /** "12345678901234567890", the secret of RFC 6238, appendix B. */
    private static final SecretKey SECRET = new AuthenticatorSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").key();

    private final Authenticator authenticator = new Authenticator();

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "2000000000, 279037", "20000000000, 353130"})
    void agreesWithTheStandardsVectors(long second, String code) {
        assertThat(authenticator.stepOf(code, SECRET, Instant.ofEpochSecond(second)))
                .isEqualTo(OptionalLong.of(second / 30));
    }

    @ParameterizedTest
    @CsvSource({"29, true", "30, true", "59, true", "60, true", "89, true", "90, false", "0, true"})
    void oneStepEarlyOrLateIsTaken(long second, boolean taken) {
        // The code is of step 1: seconds 30 to 59.
        assertThat(authenticator
                        .stepOf("287082", SECRET, Instant.ofEpochSecond(second))
                        .isPresent())
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABCDEFGH", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQO0Q"})
    void secretIsBase32AndLongEnough(String base32) {
        assertThatThrownBy(() -> new AuthenticatorSecret(base32)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void secretIsNotWrittenIntoLogs() {
        assertThat(new AuthenticatorSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").toString())
                .doesNotContain("GEZD");
    }
}
