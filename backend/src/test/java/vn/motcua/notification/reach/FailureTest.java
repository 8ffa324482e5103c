package vn.motcua.notification.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.notification.channel.HandOver;

class FailureTest {

    @Test
    void providersWordsAreKeptWithoutAddressesAndNumbers() {
        assertThat(Failure.of(new HandOver.Permanent("550 5.1.1 <le.nhung@example.vn> user unknown"))
                        .reason())
                .isEqualTo("550 5.1.1 … user unknown");
        assertThat(Failure.of(new HandOver.Permanent("+84 987 654 321 is no subscriber"))
                        .reason())
                .isEqualTo("… is no subscriber");
        assertThat(new Failure(Failure.Kind.TECHNICAL, "0987.654.321: 0987654321").reason())
                .isEqualTo("…: …");
    }

    @Test
    void longWordsAreCut() {
        assertThat(new Failure(Failure.Kind.TEMPORARY, "busy ".repeat(100)).reason())
                .hasSize(200);
    }
}
