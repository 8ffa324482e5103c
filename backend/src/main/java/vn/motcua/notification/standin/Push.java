package vn.motcua.notification.standin;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A push that reached the stand-in phone.
 *
 * @param number counts up from 1 since the start, so that a reader can ask for what is new
 */
public record Push(
        long number,
        Instant receivedAt,
        String token,
        @Nullable String title,
        @Nullable String body,
        @Nullable String collapseKey,
        Map<String, String> data) {
    public Push {
        data = Map.copyOf(data);
    }
}
