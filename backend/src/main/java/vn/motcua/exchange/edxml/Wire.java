package vn.motcua.exchange.edxml;

import java.text.ParsePosition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.platform.time.Zone;

/** Names and forms as they travel: times are those of Việt Nam. */
public final class Wire {
    /** Of every element but those of the signature. */
    public static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";

    public static final String ZIP = "application/zip";

    private static final DateTimeFormatter DATE = strict("uuuu/MM/dd");
    private static final DateTimeFormatter TIMESTAMP = strict("uuuu/MM/dd HH:mm:ss");
    /** As the standard has it, and as some systems send it. */
    private static final List<String> DATES = List.of("uuuu/M/d", "uuuu-M-d", "d/M/uuuu");

    private static final List<DateTimeFormatter> DATES_READ =
            DATES.stream().map(Wire::strict).toList();
    private static final List<DateTimeFormatter> TIMESTAMPS_READ =
            DATES.stream().map(Wire::timestampAfter).toList();

    /** No document is older or from later; what a system sends instead means something else, and no database keeps it. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2999;
    /** Compared as instants: the last years that can be written have no day in every zone. */
    private static final Instant FIRST = newYear(FIRST_YEAR);

    private static final Instant END = newYear(LAST_YEAR + 1);
    private static final int LONGEST_FRACTION = 9;

    private Wire() {}

    /** {@code 2015/09/30}. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@code 2015/09/20 11:08:36}. */
    public static String timestamp(Instant instant) {
        return TIMESTAMP.format(instant.atZone(Zone.VIETNAM));
    }

    /** The day that is written, in any of the forms that systems send, some of them with an hour behind it. */
    public static Optional<LocalDate> dateOf(String text) {
        return anyDate(text)
                .or(() -> timestampOf(text).map(at -> LocalDate.ofInstant(at, Zone.VIETNAM)))
                .filter(date -> isUsual(date.getYear()));
    }

    /** Whether this is what some systems write where nobody has set a day: the first of their calendar. */
    public static boolean isUnset(String text) {
        return anyDate(text)
                .or(() ->
                        moment(text).filter(at -> at.isBefore(FIRST)).map(at -> LocalDate.ofInstant(at, Zone.VIETNAM)))
                .filter(date -> date.getYear() == 1)
                .isPresent();
    }

    /** The instant that is written, in any of the forms that systems send; without an offset it is Việt Nam's time. */
    public static Optional<Instant> timestampOf(String text) {
        return moment(text).filter(at -> !at.isBefore(FIRST) && at.isBefore(END));
    }

    private static Instant newYear(int year) {
        return LocalDate.ofYearDay(year, 1).atStartOfDay(Zone.VIETNAM).toInstant();
    }

    private static boolean isUsual(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static Optional<LocalDate> anyDate(String text) {
        return first(text, DATES_READ, form -> LocalDate.parse(text, form));
    }

    private static Optional<Instant> moment(String text) {
        return first(text, TIMESTAMPS_READ, form -> switch (form.parseBest(
                text, OffsetDateTime::from, LocalDateTime::from)) {
            case OffsetDateTime at -> at.toInstant();
            case LocalDateTime at -> at.atZone(Zone.VIETNAM).toInstant();
            default -> throw new IllegalStateException("neither of what was asked for");
        });
    }

    private static <T> Optional<T> first(
            String text, List<DateTimeFormatter> forms, Function<DateTimeFormatter, T> parser) {
        for (DateTimeFormatter form : forms) {
            if (isWrittenAs(form, text)) {
                try {
                    return Optional.of(parser.apply(form));
                } catch (DateTimeParseException noSuchDay) {
                    // The next one may be it.
                }
            }
        }
        return Optional.empty();
    }

    /** Asked before: every form that it is not would throw, and most fields that may say a day say nothing. */
    private static boolean isWrittenAs(DateTimeFormatter form, String text) {
        ParsePosition at = new ParsePosition(0);
        return form.parseUnresolved(text, at) != null && at.getIndex() == text.length();
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The hour behind a day, with a fraction of the second and an offset where ISO 8601 has them. */
    private static DateTimeFormatter timestampAfter(String date) {
        return new DateTimeFormatterBuilder()
                .appendPattern(date + "[ ]['T']H:mm:ss")
                .appendFraction(ChronoField.NANO_OF_SECOND, 0, LONGEST_FRACTION, true)
                .optionalStart()
                .appendOffset("+HH:MM", "Z")
                .optionalEnd()
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
