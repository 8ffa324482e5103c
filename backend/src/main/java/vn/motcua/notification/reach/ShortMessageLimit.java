package vn.motcua.notification.reach;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import vn.motcua.notification.channel.Channel;
import vn.motcua.platform.limit.Limit;
import vn.motcua.platform.limit.RateLimits;

/**
 * How many short messages with notices one number gets within an hour and within a day: whoever has a hundred dossiers is not told a
 * hundred times at a stroke. One-time codes and answers to questions have limits of their own.
 */
@Singleton
class ShortMessageLimit {
    /** A fifth of the database pool. */
    private static final int COUNTED_AT_ONCE = 4;

    private final RateLimits limits;
    private final Limit hour;
    private final Limit day;
    private final Semaphore places = new Semaphore(COUNTED_AT_ONCE);

    ShortMessageLimit(
            RateLimits limits,
            @Property(name = "motcua.sms.notices.an-hour", defaultValue = "10") int anHour,
            @Property(name = "motcua.sms.notices.a-day", defaultValue = "30") int aDay) {
        this.limits = limits;
        this.hour = new Limit("sms-notice-hour", anHour, Duration.ofHours(1));
        this.day = new Limit("sms-notice-day", aDay, Duration.ofDays(1));
    }

    /** Counts a message at its first try; how long it has to wait where the number has had enough. */
    Optional<Duration> take(Claimed claimed, String number) {
        if (claimed.channel() != Channel.SMS || claimed.attempts() > 1) {
            return Optional.empty();
        }
        places.acquireUninterruptibly();
        try {
            return limits.take(hour, number).or(() -> limits.take(day, number));
        } finally {
            places.release();
        }
    }
}
