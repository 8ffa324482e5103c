package vn.motcua.exchange.axis.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.motcua.platform.time.Zone;

/** How answers are written and read: tolerantly, for axes add what they like; times in Vietnam's zone, ISO 8601. */
public final class WireJson {
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
            .build();

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss[.SSS]");

    private WireJson() {}

    /** As it stands on the wire, {@code 2022-11-26T08:00:00.5+07:00}. */
    public static String time(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(Zone.VIETNAM));
    }

    /** A time in ISO 8601, or as older systems write it, in Vietnam's zone; empty for what is no time. */
    public static Optional<Instant> findInstant(String time) {
        try {
            return Optional.of(OffsetDateTime.parse(time).toInstant());
        } catch (DateTimeParseException notIso) {
            return findLocal(time.replace('/', '-').replace('T', ' '));
        }
    }

    private static Optional<Instant> findLocal(String time) {
        try {
            return Optional.of(
                    LocalDateTime.parse(time, LOCAL).atZone(Zone.VIETNAM).toInstant());
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }
}
