package vn.motcua.notification.channel.sms.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Gsm7Test {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ho so H56.31-261122-0001 da co ket qua.",
                "@£$¥ [100%] {a|b} ~^\\ 5 €",
                "à è é ì ò ù",
                "a\nb\rc"
            })
    void textOfTheAlphabetComesBackAsItWas(String text) {
        assertThat(Gsm7.encode(text)).map(Gsm7::decode).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hồ sơ", "đ", "á", "ô", "–", "…", "😀", "\u001B"})
    void lettersBeyondItHaveNoCode(String text) {
        assertThat(Gsm7.encode(text)).isEmpty();
    }

    @Test
    void codesAreThoseOfTheStandard() {
        assertThat(Gsm7.encode("@A a€_¿").orElseThrow())
                .containsExactly(0x00, 0x41, 0x20, 0x61, 0x1B, 0x65, 0x11, 0x60);
    }

    @Test
    void bytesOfNoCharacterAreQuestionMarks() {
        assertThat(Gsm7.decode(new byte[] {(byte) 0x80, 0x41, 0x1B, 0x41, 0x1B}))
                .isEqualTo("?A??");
    }
}
