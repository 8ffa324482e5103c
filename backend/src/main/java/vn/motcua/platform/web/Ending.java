package vn.motcua.platform.web;

import io.micronaut.core.annotation.AnnotationMetadata;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.platform.time.Zone;

/**
 * When an operation ends and what takes its place.
 *
 * @param since the day from which on it is not to be used any more
 * @param last the last day on which it is answered
 * @param instead a path
 */
record Ending(LocalDate since, LocalDate last, String instead) {
    // The one form of a date that HTTP allows to be written (RFC 9110, section 5.6.7): RFC_1123_DATE_TIME leaves a zero
    // out.
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** What is marked on an operation, if anything. */
    static Optional<Ending> of(AnnotationMetadata operation) {
        return operation
                .findAnnotation(Ends.class)
                .map(marked -> new Ending(
                        LocalDate.parse(marked.getRequiredValue("since", String.class)),
                        LocalDate.parse(marked.getRequiredValue("last", String.class)),
                        marked.getRequiredValue("instead", String.class)));
    }

    /** The instant since which it is deprecated, in seconds (RFC 9745, section 2.1). */
    String deprecation() {
        return "@" + begin(since).getEpochSecond();
    }

    /** The instant from which on it may be gone (RFC 8594, section 3). */
    String sunset() {
        return HTTP_DATE.format(begin(last.plusDays(1)));
    }

    /** Where to go instead (RFC 5829, section 3.3). */
    String link() {
        return "<" + instead + ">; rel=\"successor-version\"";
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Zone.VIETNAM).toInstant();
    }
}
