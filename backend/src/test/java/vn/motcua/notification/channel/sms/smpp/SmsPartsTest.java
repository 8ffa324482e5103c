package vn.motcua.notification.channel.sms.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsPartsTest {
    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final int HEADER = 6;

    @ParameterizedTest
    @CsvSource({
        "a, 160, 0, 1", "a, 161, 0, 2", "a, 306, 0, 2", "a, 307, 0, 3",
        "đ, 70, 8, 1", "đ, 71, 8, 2", "đ, 134, 8, 2", "đ, 135, 8, 3",
        "€, 80, 0, 1", "€, 81, 0, 2", "😀, 35, 8, 1", "😀, 36, 8, 2",
    })
    void textIsCutWhereAPartIsFull(String letter, int times, int dataCoding, int parts) {
        SmsParts cut = SmsParts.of(letter.repeat(times), ID);
        assertThat(cut.dataCoding()).isEqualTo((byte) dataCoding);
        assertThat(cut.parts())
                .hasSize(parts)
                .allSatisfy(part -> assertThat(part).hasSizeLessThanOrEqualTo(160));
    }

    @ParameterizedTest
    @CsvSource({"a€, 0", "đ😀, 8", "x😀, 8"})
    void noCharacterIsCutInTwo(String letters, int dataCoding) {
        String text = letters.repeat(100);
        SmsParts cut = SmsParts.of(text, ID);
        String joined = cut.parts().stream()
                .map(part -> Arrays.copyOfRange(part, HEADER, part.length))
                .map(piece -> dataCoding == 0 ? Gsm7.decode(piece) : new String(piece, StandardCharsets.UTF_16BE))
                .peek(piece -> assertThat(piece).doesNotContain("\uFFFD", "?"))
                .collect(Collectors.joining());
        assertThat(joined).isEqualTo(text);
    }

    @Test
    void partsSayWhichOfHowManyTheyAreAndTheSameAtEachTry() {
        SmsParts first = SmsParts.of("a".repeat(400), ID);
        SmsParts again = SmsParts.of("a".repeat(400), ID);
        for (int i = 0; i < 3; i++) {
            byte[] part = first.parts().get(i);
            assertThat(Arrays.copyOf(part, HEADER)).containsExactly(5, 0, 3, part[3], 3, i + 1);
            assertThat(again.parts().get(i)).isEqualTo(part);
        }
    }

    @Test
    void textOfTooManyPartsIsABug() {
        assertThatThrownBy(() -> SmsParts.of("a".repeat(153 * 255 + 1), ID))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
