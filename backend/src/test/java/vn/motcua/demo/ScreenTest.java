package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenTest {

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "fr-FR", "vi-VN"})
    void moneyIsWrittenAsInVietnamWhateverTheMachineSpeaks(String machines) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(machines));
        try {
            assertThat(Screen.money(1_250_000)).isEqualTo("1.250.000 đồng");
        } finally {
            Locale.setDefault(before);
        }
    }
}
