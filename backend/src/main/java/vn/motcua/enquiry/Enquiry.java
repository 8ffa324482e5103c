package vn.motcua.enquiry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.dossier.DossierCode;
import vn.motcua.notification.channel.sms.Unaccented;
import vn.motcua.platform.text.Language;

/**
 * What a short message asks. The grammar is one line: {@code TTHS <dossier code> <check value>}, or {@code STATUS …} for an answer in
 * English. Case, diacritics, spaces and missing dashes do not matter; what is no such line asks for help.
 */
sealed interface Enquiry {

    /**
     * The status of a dossier.
     *
     * @param codes as which the code can be read: one, unless its dashes were left out
     */
    record Status(List<DossierCode> codes, String check, Language language) implements Enquiry {
        public Status {
            codes = List.copyOf(codes);
        }
    }

    /** How to ask. */
    record Help(Language language) implements Enquiry {}

    /** Reads a message. */
    static Enquiry parse(String text) {
        return Reader.read(text);
    }

    /** Reads messages as people write them. */
    final class Reader {
        private static final int LONGEST = 200;
        private static final int CHECK_LENGTH = 6;
        private static final int DAY_DIGITS = 6;
        private static final int FEWEST_NUMBER_DIGITS = 4;
        private static final int MOST_NUMBER_DIGITS = 7;
        private static final Pattern NEITHER = Pattern.compile("[^A-Z0-9.]+");
        private static final Pattern ASKED = Pattern.compile("(TTHS|STATUS)(.*)");
        private static final Pattern ENGLISH = Pattern.compile("(STATUS|HELP).*");
        private static final Pattern CHECKED = Pattern.compile("(.+?)\\.?([A-Z0-9]{" + CHECK_LENGTH + "})\\.*");
        private static final DateTimeFormatter DAY =
                DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

        private Reader() {}

        static Enquiry read(String text) {
            String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
            String plain = NEITHER.matcher(Unaccented.of(head).toUpperCase(Locale.ROOT))
                    .replaceAll("");
            Language language = ENGLISH.matcher(plain).matches() ? Language.EN : Language.VI;
            Matcher asked = ASKED.matcher(plain);
            Optional<Enquiry> status = asked.matches() ? status(asked.group(2), language) : Optional.empty();
            return status.orElseGet(() -> new Help(language));
        }

        private static Optional<Enquiry> status(String rest, Language language) {
            Matcher checked = CHECKED.matcher(rest);
            if (!checked.matches()) {
                return Optional.empty();
            }
            List<DossierCode> codes = codes(checked.group(1));
            return codes.isEmpty() ? Optional.empty() : Optional.of(new Status(codes, checked.group(2), language));
        }

        /** Each way to part agency, day and number again. */
        private static List<DossierCode> codes(String joined) {
            List<DossierCode> codes = new ArrayList<>();
            for (int digits = FEWEST_NUMBER_DIGITS; digits <= MOST_NUMBER_DIGITS; digits++) {
                int number = joined.length() - digits;
                int day = number - DAY_DIGITS;
                if (day > 0 && isDay(joined.substring(day, number))) {
                    DossierCode.parse(joined.substring(0, day) + "-" + joined.substring(day, number) + "-"
                                    + joined.substring(number))
                            .ifPresent(codes::add);
                }
            }
            return codes;
        }

        private static boolean isDay(String digits) {
            try {
                return LocalDate.parse(digits, DAY).isAfter(LocalDate.EPOCH);
            } catch (DateTimeParseException none) {
                return false;
            }
        }
    }
}
