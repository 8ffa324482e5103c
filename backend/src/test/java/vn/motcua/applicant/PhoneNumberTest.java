package vn.motcua.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Standards, section 10.3. */
class PhoneNumberTest {

    @Property
    void everyWayOfWritingIsTheSameNumber(@ForAll("subscribers") String nineDigits) {
        PhoneNumber number = new PhoneNumber("+84" + nineDigits);

        assertThat(PhoneNumber.parse("0" + nineDigits)).contains(number);
        assertThat(PhoneNumber.parse("84" + nineDigits)).contains(number);
        assertThat(PhoneNumber.parse("+84" + nineDigits)).contains(number);
        assertThat(PhoneNumber.parse("0%s %s.%s"
                        .formatted(nineDigits.substring(0, 3), nineDigits.substring(3, 6), nineDigits.substring(6))))
                .contains(number);
        assertThat(PhoneNumber.parse(number.national())).contains(number);
    }

    @Property
    void logsShowThreeDigitsAtMost(@ForAll("subscribers") String nineDigits) {
        assertThat(new PhoneNumber("+84" + nineDigits).toString()).isEqualTo("+84******" + nineDigits.substring(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01689123456", "+841689123456", "0123 456 7890"})
    void elevenDigitsOfBefore2018AreKnownAsOld(String typed) {
        assertThat(PhoneNumber.parse(typed)).isEmpty();
        assertThat(PhoneNumber.isOldElevenDigits(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0237385013", "02373850137", "0950000000", "091200010", "09120001011", "+85912000101", "abc"
            })
    void whatIsNoMobileNumberIsRefused(String typed) {
        assertThat(PhoneNumber.parse(typed)).isEmpty();
        assertThat(PhoneNumber.isOldElevenDigits(typed)).isFalse();
    }

    @Example
    void hintForOldNumbersSaysSo() {
        assertThat(ApplicantInput.phoneProblem("/phone", "01689123456")
                        .message()
                        .vi())
                .contains("2018");
    }

    @Provide
    Arbitrary<String> subscribers() {
        Arbitrary<String> prefixes =
                Arbitraries.of("32", "39", "52", "55", "59", "70", "76", "79", "81", "89", "90", "94", "96", "99");
        Arbitrary<String> rest = Arbitraries.strings().numeric().ofLength(7);
        return prefixes.flatMap(prefix -> rest.map(digits -> prefix + digits));
    }
}
