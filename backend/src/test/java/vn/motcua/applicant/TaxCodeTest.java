package vn.motcua.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Standards, section 10.2. */
class TaxCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0100109106",
                "0101248141",
                "0300588569",
                "0100112437",
                "0301452948",
                "0104128565",
                "0106869738",
                "0100233488"
            })
    void publishedCodesAreRightAndNoOtherLastDigitIs(String code) {
        assertThat(TaxCode.parse(code)).contains(new TaxCode(code));
        IntStream.range(0, 10)
                .mapToObj(digit -> code.substring(0, 9) + digit)
                .filter(other -> !other.equals(code))
                .forEach(other -> assertThat(TaxCode.parse(other)).isEmpty());
    }

    @Property
    void atMostOneLastDigitIsRight(@ForAll @StringLength(9) @CharRange(from = '0', to = '9') String nineDigits) {
        long right = IntStream.range(0, 10)
                .filter(digit -> TaxCode.parse(nineDigits + digit).isPresent())
                .count();

        assertThat(right).isEqualTo(TaxCode.checkDigit(nineDigits) < 0 ? 0 : 1);
    }

    @Property
    void oneWrongDigitIsAlwaysFound(@ForAll @IntRange(max = 8) int place, @ForAll @IntRange(min = 1, max = 9) int by) {
        char[] digits = "0100109106".toCharArray();
        digits[place] = (char) ('0' + (digits[place] - '0' + by) % 10);

        assertThat(TaxCode.parse(new String(digits))).isEmpty();
    }

    @Property
    void branchIsKeptBehindAHyphen(@ForAll @IntRange(min = 1, max = 999) int branch) {
        String written = "0100109106-%03d".formatted(branch);

        assertThat(TaxCode.parse(written)).contains(new TaxCode(written));
        assertThat(TaxCode.parse(written.replace("-", ""))).contains(new TaxCode(written));
        assertThat(TaxCode.parse(written.replace("0100109106", "0100.109 106"))).contains(new TaxCode(written));
    }

    @Example
    void branchZeroIsNone() {
        assertThat(TaxCode.parse("0100109106-000")).isEmpty();
    }

    @Example
    void twelveDigitsAreAPersonsNumberAndNoTaxCode() {
        assertThat(Identifier.parse("038190001234")).get().isInstanceOf(PersonalNumber.class);
        assertThat(Identifier.parse("0100109106")).get().isInstanceOf(TaxCode.class);
        assertThat(Identifier.parse("01001091061")).isEmpty();
    }
}
