package vn.motcua.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

    @Test
    void codeIsReadHoweverItIsTyped() {
        VerificationCode code = VerificationCode.random();

        assertThat(code.grouped()).matches("(\\w{5}-){3}\\w{5}");
        assertThat(VerificationCode.parse(code.grouped())).contains(code);
        assertThat(VerificationCode.parse(
                        code.grouped().toLowerCase(Locale.ROOT).replace('-', ' ')))
                .contains(code);
        assertThat(VerificationCode.parse(" " + code.value() + "\n")).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABCDE", "0BCDEFGHJKMNPQRSTUVW", "ABCDEFGHJKMNPQRSTUVWX", "ABCDEFGHJKMNPQRSTUV%"})
    void anythingElseIsNone(String typed) {
        assertThat(VerificationCode.parse(typed)).isEmpty();
        assertThatThrownBy(() -> new VerificationCode(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noneComesTwice() {
        Set<VerificationCode> codes = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            codes.add(VerificationCode.random());
        }
        assertThat(codes).hasSize(10_000);
    }
}
