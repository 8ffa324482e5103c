package vn.motcua.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dossier code (mã hồ sơ): agency code, day of submission in Vietnam, and a number that begins at 1 each day in each
 * agency, for example {@code H56.14-210209-0001}. The number has four digits and grows past 9999 rather than wrap.
 */
public record DossierCode(String value) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{3}\\.\\d{2}\\.\\d{2}\\.)?[A-Z]\\d{2}(\\.\\d{1,3}){0,4}-\\d{6}(\\d{2})?-\\d{4,7}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    public DossierCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a dossier code: " + value);
        }
    }

    /** The code of the {@code number}-th dossier submitted to an agency on a day. */
    public static DossierCode of(String agencyCode, LocalDate day, int number) {
        return new DossierCode("%s-%s-%04d".formatted(agencyCode, DAY.format(day), number));
    }

    /** Reads a code as a person typed it (spaces around it, lower case); empty when it is none. */
    public static Optional<DossierCode> parse(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(code).matches() ? Optional.of(new DossierCode(code)) : Optional.empty();
    }

    /** Those that a text names. */
    public static List<DossierCode> namedIn(String text) {
        return FORM.matcher(text.toUpperCase(Locale.ROOT))
                .results()
                .map(found -> new DossierCode(found.group()))
                .toList();
    }

    @Override
    public String toString() {
        return value;
    }
}
