package vn.motcua.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.text.Text;

/**
 * A stretch in which the portal could not be reached, so that nobody could answer in it (sự cố hệ thống, bảo trì).
 *
 * @param to absent while nobody knows
 * @param what it was, for people
 */
public record Outage(Instant from, @Nullable Instant to, Text what) {
    public Outage {
        if (to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("an outage ends after it begins");
        }
    }
}
