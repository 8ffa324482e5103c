package vn.motcua.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Standards, section 10.1. */
class PersonalNumberTest {

    @Property
    void twelveDigitsAreReadBackAsTheyAre(@ForAll @StringLength(12) @CharRange(from = '0', to = '9') String digits) {
        assertThat(PersonalNumber.parse(digits)).contains(new PersonalNumber(digits));
    }

    @Property
    void anotherCountOfDigitsIsRefused(@ForAll @CharRange(from = '0', to = '9') @StringLength(max = 20) String digits) {
        assertThat(PersonalNumber.parse(digits).isPresent()).isEqualTo(digits.length() == 12);
    }

    @Property
    void sexAndYearOfBirthAreFoundAgain(
            @ForAll @IntRange(min = 1900, max = 2399) int year,
            @ForAll Gender gender,
            @ForAll @IntRange(max = 999) int place,
            @ForAll @IntRange(max = 999_999) int rest) {
        int sexAndCentury = (year - 1900) / 100 * 2 + (gender == Gender.FEMALE ? 1 : 0);
        PersonalNumber number = new PersonalNumber("%03d%d%02d%06d".formatted(place, sexAndCentury, year % 100, rest));

        assertThat(number.gender()).isEqualTo(gender);
        assertThat(number.birthYear()).isEqualTo(year);
        assertThat(number.differencesFrom(gender, LocalDate.of(year, 6, 1))).isEmpty();
    }

    @Example
    void differencesAreNamedAndRefuseNothing() {
        PersonalNumber womanOf1990 = new PersonalNumber("038190001234");

        Set<PersonalNumber.Difference> both = womanOf1990.differencesFrom(Gender.MALE, LocalDate.of(1991, 3, 15));

        assertThat(both).isEqualTo(EnumSet.allOf(PersonalNumber.Difference.class));
        assertThat(womanOf1990.differencesFrom(null, null)).isEmpty();
    }

    @Example
    void unknownPlaceOfBirthIsNoReasonToRefuse() {
        assertThat(PersonalNumber.parse("101 190 001234")).isPresent();
    }

    @Example
    void groupsOfDigitsMayBeTypedApart() {
        PersonalNumber number = new PersonalNumber("001190005678");
        assertThat(PersonalNumber.parse("001 190 005 678")).contains(number);
        assertThat(PersonalNumber.parse("001.190.005-678")).contains(number);
    }

    @Example
    void digitsOfOtherScriptsAreNoDigits() {
        assertThat(PersonalNumber.parse("٠٣٨١٩٠٠٠١٢٣٤")).isEmpty();
    }
}
