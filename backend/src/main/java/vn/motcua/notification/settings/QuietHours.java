package vn.motcua.notification.settings;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.motcua.platform.time.Zone;

/**
 * The hours of a day in Vietnam in which nothing may disturb a person; they may pass midnight.
 *
 * @param to when they end; not the time at which they begin
 */
public record QuietHours(LocalTime from, LocalTime to) {

    public QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("quiet for the whole day, or never?");
        }
    }

    /** The next moment outside of them: now, or when they end. */
    Instant over(Instant now) {
        ZonedDateTime here = now.atZone(Zone.VIETNAM);
        if (!holds(here.toLocalTime())) {
            return now;
        }
        ZonedDateTime end = here.with(to);
        return (end.isAfter(here) ? end : end.plusDays(1)).toInstant();
    }

    private boolean holds(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean notOver = time.isBefore(to);
        return from.isBefore(to) ? begun && notOver : begun || notOver;
    }
}
