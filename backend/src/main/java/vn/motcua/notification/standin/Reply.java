package vn.motcua.notification.standin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.util.Map;

/** One HTTP answer of the stand-in; {@code silent} ones are never sent. */
record Reply(
        int status, String contentType, String body, Map<String, String> headers, Duration latency, boolean silent) {
    static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static Reply json(int status, Object value) {
        try {
            return new Reply(
                    status,
                    "application/json; charset=utf-8",
                    JSON.writeValueAsString(value),
                    Map.of(),
                    Duration.ZERO,
                    false);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    static Reply html(String page) {
        return new Reply(200, "text/html; charset=utf-8", page, Map.of(), Duration.ZERO, false);
    }

    static Reply empty(int status) {
        return new Reply(status, "text/plain", "", Map.of(), Duration.ZERO, false);
    }

    static Reply silence() {
        return new Reply(200, "text/plain", "", Map.of(), Duration.ZERO, true);
    }

    Reply with(String header, String value) {
        return new Reply(status, contentType, body, Map.of(header, value), latency, silent);
    }

    Reply after(Duration wait) {
        return new Reply(status, contentType, body, headers, wait, silent);
    }
}
