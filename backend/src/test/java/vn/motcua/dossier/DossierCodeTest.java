package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierCodeTest {

    @Test
    void codeIsAgencyDayAndFourDigitNumber() {
        assertThat(DossierCode.of("H56.14", LocalDate.of(2021, 2, 9), 1).value())
                .isEqualTo("H56.14-210209-0001");
    }

    @Test
    void numberGrowsPast9999InsteadOfWrapping() {
        assertThat(DossierCode.of("H56", LocalDate.of(2021, 2, 9), 10_000).value())
                .isEqualTo("H56-210209-10000");
    }

    @Property
    void everyCodeThatIsMadeReadsBackEqual(
            @ForAll("agencyCodes") String agency,
            @ForAll @IntRange(max = 3_650) int day,
            @ForAll @IntRange(min = 1, max = 9_999_999) int number) {
        DossierCode code = DossierCode.of(agency, LocalDate.of(2020, 1, 1).plusDays(day), number);

        assertThat(DossierCode.parse(" " + code.value().toLowerCase(Locale.ROOT) + " "))
                .contains(code);
    }

    @Provide
    Arbitrary<String> agencyCodes() {
        return Arbitraries.of("H56", "H56.14", "H50.1.2.3.4", "000.00.14.H56", "G09.20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000.00.01.H56-200106-0010", "H56.14-240823-0001", "G09.20-20260609-0092637"})
    void codesOfOtherSystemsAreRead(String code) {
        assertThat(DossierCode.parse(code)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "H56.14",
                "H56.14-210209-001",
                "H56.14-2102090-0001",
                "56.14-210209-0001",
                "H56.14-210209-0001-x"
            })
    void whatIsNoCodeIsRefused(String text) {
        assertThat(DossierCode.parse(text)).isEmpty();
        assertThatThrownBy(() -> new DossierCode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void codesThatATextNamesAreFound() {
        assertThat(DossierCode.namedIn("Về hồ sơ H56.31-261123-0002, h50-261123-0001: trả kết quả."))
                .containsExactly(new DossierCode("H56.31-261123-0002"), new DossierCode("H50-261123-0001"));
        assertThat(DossierCode.namedIn("Về việc phối hợp 12-2026")).isEmpty();
    }
}
