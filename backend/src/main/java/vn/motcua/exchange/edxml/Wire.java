package vn.motcua.exchange.edxml;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import vn.motcua.platform.time.Zone;

/** Names and forms as they travel: times are those of Việt Nam. */
public final class Wire {
    /** Of every element but those of the signature. */
    public static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";

    public static final String ZIP = "application/zip";

    private static final DateTimeFormatter DATE = strict("uuuu/MM/dd");
    private static final DateTimeFormatter TIMESTAMP = strict("uuuu/MM/dd HH:mm:ss");
    /** As some systems send them. */
    private static final List<DateTimeFormatter> OTHER_DATES = List.of(strict("uuuu-MM-dd"), strict("dd/MM/uuuu"));

    private static final List<DateTimeFormatter> OTHER_TIMESTAMPS =
            List.of(strict("uuuu-MM-dd HH:mm:ss"), strict("uuuu-MM-dd'T'HH:mm:ss"), strict("dd/MM/uuuu HH:mm:ss"));

    private Wire() {}

    /** {@code 2015/09/30}. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@code 2015/09/20 11:08:36}. */
    public static String timestamp(Instant instant) {
        return TIMESTAMP.format(instant.atZone(Zone.VIETNAM));
    }

    /** The day that is written, in any of the forms that systems send. */
    public static Optional<LocalDate> dateOf(String text) {
        Optional<LocalDate> date = Optional.empty();
        for (DateTimeFormatter form : forms(DATE, OTHER_DATES)) {
            date = date.or(() -> parsed(() -> LocalDate.parse(text, form)));
        }
        return date;
    }

    /** The instant that is written, in any of the forms that systems send. */
    public static Optional<Instant> timestampOf(String text) {
        Optional<Instant> instant = Optional.empty();
        for (DateTimeFormatter form : forms(TIMESTAMP, OTHER_TIMESTAMPS)) {
            instant = instant.or(() -> parsed(
                    () -> LocalDateTime.parse(text, form).atZone(Zone.VIETNAM).toInstant()));
        }
        return instant;
    }

    private static List<DateTimeFormatter> forms(DateTimeFormatter first, List<DateTimeFormatter> others) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(first), others.stream())
                .toList();
    }

    private static <T> Optional<T> parsed(java.util.function.Supplier<T> parser) {
        try {
            return Optional.of(parser.get());
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
