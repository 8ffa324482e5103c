package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyTest {
    private static final LocalDate FIRST = LocalDate.of(2004, 1, 1);
    private static final LocalDate DISTRICTS_END = LocalDate.of(2025, 7, 1);

    private static Agency agency(String code, String qcvnCode, @Nullable LocalDate validTo) {
        return new Agency(
                new AgencyId(new UUID(0, 1)),
                code,
                qcvnCode,
                "Ủy ban nhân dân huyện Cầu Kè",
                "Cau Ke District People's Committee",
                "UBND huyện Cầu Kè",
                AgencyKind.DISTRICT,
                Tier.DISTRICT,
                null,
                FIRST,
                validTo,
                null,
                null);
    }

    @Test
    void agencyExistsFromItsFirstDayUntilBeforeItsLast() {
        Agency district = agency("H59.31", "000.00.31.H59", DISTRICTS_END);
        assertThat(district.existsOn(FIRST.minusDays(1))).isFalse();
        assertThat(district.existsOn(FIRST)).isTrue();
        assertThat(district.existsOn(DISTRICTS_END.minusDays(1))).isTrue();
        assertThat(district.existsOn(DISTRICTS_END)).isFalse();
        assertThat(agency("H59.31", "000.00.31.H59", null).existsOn(LocalDate.MAX))
                .isTrue();
    }

    @Test
    void agencyCannotEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> agency("H59.31", "000.00.31.H59", FIRST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cau ke", "CẦU KÈ huyện", "h59.31", "dist committee", ""})
    void agencyIsNamedInPlainWords(String asked) {
        assertThat(agency("H59.31", "000.00.31.H59", null).isNamed(asked)).isTrue();
    }

    @Test
    void agencyIsNotNamedByOtherWords() {
        assertThat(agency("H59.31", "000.00.31.H59", null).isNamed("cầu ngang")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"H56, QD20", "H56.14, QD20", "H56.31.01, QD20", "000.00.14.H56, QCVN102", "000.01.31.H56, QCVN102"})
    void codeIsWrittenByOneScheme(String code, CodeScheme scheme) {
        assertThat(CodeScheme.values()).filteredOn(each -> each.writes(code)).containsExactly(scheme);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H5", "h56.14", "28.22.H17", "00.00.14.H56", "H56.", "H56.1.2.3.4.5"})
    void whatIsNoCodeIsWrittenByNone(String code) {
        assertThat(CodeScheme.values()).noneMatch(each -> each.writes(code));
    }

    @Test
    void provinceIsTheFirstPartOfTheCode() {
        assertThat(agency("H59.31", "000.00.31.H59", null).provinceCode()).isEqualTo("H59");
    }
}
