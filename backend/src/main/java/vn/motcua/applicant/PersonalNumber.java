package vn.motcua.applicant;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's personal identification number (số định danh cá nhân): 12 digits, of which the first three name the place
 * of birth registration, the fourth sex and century, the next two the year of birth (Decree 137/2015). It has no check
 * digit, and places of birth abroad have codes of their own, so that no first three digits can be refused.
 */
public record PersonalNumber(String value) implements Identifier {

    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0.-]+");

    public PersonalNumber {
        if (!TWELVE_DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("a personal number has 12 digits");
        }
    }

    /** Reads what a person typed, in groups or not; empty when it is not 12 digits. */
    public static Optional<PersonalNumber> parse(String text) {
        String digits = SEPARATORS.matcher(text).replaceAll("");
        return TWELVE_DIGITS.matcher(digits).matches() ? Optional.of(new PersonalNumber(digits)) : Optional.empty();
    }

    @Override
    public ApplicantKind kind() {
        return ApplicantKind.CITIZEN;
    }

    /** The sex that the fourth digit tells: even digits are men's. */
    public Gender gender() {
        return sexAndCentury() % 2 == 0 ? Gender.MALE : Gender.FEMALE;
    }

    /** The year of birth that the fourth to sixth digits tell. */
    public int birthYear() {
        return 1900 + sexAndCentury() / 2 * 100 + Integer.parseInt(value, 4, 6, 10);
    }

    /**
     * In what the number disagrees with what its holder declares. Such a difference is worth a warning and never a
     * refusal: sex and date of birth are corrected in civil status without a new number.
     */
    public Set<Difference> differencesFrom(@Nullable Gender declaredGender, @Nullable LocalDate declaredBirth) {
        EnumSet<Difference> found = EnumSet.noneOf(Difference.class);
        if (declaredGender != null && declaredGender != gender()) {
            found.add(Difference.GENDER);
        }
        if (declaredBirth != null && declaredBirth.getYear() != birthYear()) {
            found.add(Difference.BIRTH_YEAR);
        }
        return found;
    }

    private int sexAndCentury() {
        return value.charAt(3) - '0';
    }

    /** What a number may say otherwise than its holder. */
    public enum Difference {
        GENDER,
        BIRTH_YEAR
    }
}
